import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptRuns, groupByKind, normalizeQuery } from '#domain/search.ts';

describe('what a reader types', () => {
  test.each([
    ['cc 6.1', 'cc6.1'],
    ['A 8.28', 'A8.28'],
    ['soc2 type 2', 'SOC 2 type 2'],
    ['iso27001', 'ISO 27001'],
    ['ISO/IEC 27001  scope', 'ISO 27001 scope'],
  ])('%s is understood as %s', (typed, understood) => {
    expect(normalizeQuery(typed)).toBe(understood);
  });
  test('no text makes it throw, and it stays short', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(normalizeQuery(text).length).toBeLessThanOrEqual(300);
      }),
    );
  });
});

describe('excerpts', () => {
  test('marks become runs and entities become text', () => {
    expect(excerptRuns('an &lt;b&gt; <mark>opinion</mark> &amp; more')).toEqual([
      { text: 'an <b> ', hit: false },
      { text: 'opinion', hit: true },
      { text: ' & more', hit: false },
    ]);
  });
});

test('hits are grouped by kind in the order of the best hit', () => {
  const groups = groupByKind([
    { kind: 'Guide', n: 1 },
    { kind: 'Tool', n: 2 },
    { kind: 'Guide', n: 3 },
  ]);
  expect(groups.map(({ kind, hits }) => [kind, hits.length])).toEqual([
    ['Guide', 2],
    ['Tool', 1],
  ]);
});
