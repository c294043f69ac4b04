import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagramOf, ROW } from '#domain/crosswalk/diagram.ts';
import { anyLinks, link, someCodes } from '../../../support/links.ts';

const only = (...given: Parameters<typeof link>) => diagramOf([link(...given)]).threads[0]?.path;

describe('the two sides', () => {
  test('hold each code once, in order: A.5.9 comes before A.5.10', () => {
    const { left, right } = diagramOf([
      link('CC9.2', 'A.5.10', 'equal'),
      link('CC6.1', 'A.5.10', 'equal'),
      link('CC6.1', 'A.5.9', 'equal'),
    ]);
    expect([left, right]).toEqual([
      ['CC6.1', 'CC9.2'],
      ['A.5.9', 'A.5.10'],
    ]);
  });
  test('give each code of the longer side a row high enough for a fingertip', () => {
    const links = ['A.5.9', 'A.5.10', 'A.8.2'].map((iso) => link('CC6.1', iso, 'equal'));
    expect(ROW).toBeGreaterThanOrEqual(24);
    expect(diagramOf(links).height).toBe(3 * 44);
  });
  test('grow beyond their rows where many threads have to cross the spine', () => {
    const links = someCodes.criteria.flatMap((criterion) => someCodes.iso.map((iso) => link(criterion, iso, 'equal')));
    expect(diagramOf(links).height).toBe(720);
  });
  test('without links there is nothing to draw', () => {
    expect(diagramOf([])).toEqual({ left: [], right: [], height: 0, threads: [], stubs: [] });
  });
});

describe('a thread', () => {
  test('is a line for equal and intersects', () => {
    const line = 'M0 22C75 22 75 22 150 22C225 22 225 22 300 22';
    expect(only('CC6.1', 'A.5.9', 'equal')).toBe(line);
    expect(only('CC6.1', 'A.5.9', 'intersects')).toBe(line);
  });
  test('of a superset is three wide at the criterion and one at the ISO item', () => {
    expect(only('CC6.1', 'A.5.9', 'superset')).toBe(
      'M0 20.5C75 20.5 75 21 150 21C225 21 225 21.5 300 21.5L300 22.5C225 22.5 225 23 150 23C75 23 75 23.5 0 23.5Z',
    );
  });
  test('of a subset is one wide at the criterion and three at the ISO item', () => {
    expect(only('CC6.1', 'A.5.9', 'subset')).toBe(
      'M0 21.5C75 21.5 75 21 150 21C225 21 225 20.5 300 20.5L300 23.5C225 23.5 225 23 150 23C75 23 75 22.5 0 22.5Z',
    );
  });
  test('has the address part of its pair', () => {
    expect(diagramOf([link('CC6.1', 'A.5.9', 'equal')]).threads[0]?.id).toBe('cc6-1--a-5-9');
  });
});

test('threads cross the spine in the order of their middles, each between its own two codes', () => {
  const { threads } = diagramOf([link('CC6.1', 'A.5.10', 'equal'), link('CC6.1', 'A.5.9', 'equal')]);
  expect(threads.map(({ iso, path }) => `${iso}: ${path}`)).toEqual([
    'A.5.9: M0 44C75 44 75 22 150 22C225 22 225 22 300 22',
    'A.5.10: M0 44C75 44 75 66 150 66C225 66 225 66 300 66',
  ]);
});

test('a stub crosses between the threads above and below it', () => {
  const links = [link('CC9.2', 'A.5.10', 'equal'), link('CC6.1', 'A.5.9', 'equal')];
  const { threads, stubs } = diagramOf(links, { left: ['CC7.1'] });
  expect(threads.map(({ criterion, crossing }) => [criterion, crossing])).toEqual([
    ['CC6.1', 22],
    ['CC9.2', 110],
  ]);
  expect(stubs.map(({ code, crossing }) => [code, crossing])).toEqual([['CC7.1', 66]]);
});

test('a code without counterpart has a stub from its own side to the spine', () => {
  const { left, right, stubs } = diagramOf([], { left: ['P2.1'], right: ['10.1'] });
  expect([left, right]).toEqual([['P2.1'], ['10.1']]);
  expect(stubs).toEqual([
    { code: 'P2.1', path: 'M0 22C75 22 75 11 150 11', crossing: 11 },
    { code: '10.1', path: 'M300 22C225 22 225 33 150 33', crossing: 33 },
  ]);
});

describe('whatever the links', () => {
  const alone = { left: ['P2.1', 'CC1.1'], right: ['A.7.4'] };
  test('each has one thread, and each code alone one stub', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const { threads, stubs } = diagramOf(links, alone);
        const pairs = (items: { criterion: string; iso: string }[]) =>
          items.map((item) => `${item.criterion} ${item.iso}`);
        expect(pairs(threads).sort()).toEqual(pairs(links).sort());
        expect(stubs.map(({ code }) => code).sort()).toEqual(['A.7.4', 'CC1.1', 'P2.1']);
      }),
    );
  });
  test('no two cross the spine closer than ten pixels, and all cross within the height', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const { threads, stubs, height } = diagramOf(links, alone);
        const heights = [...threads, ...stubs].map(({ crossing }) => crossing).sort((a, b) => a - b);
        expect(heights[0]).toBeGreaterThan(0);
        expect(heights.at(-1)).toBeLessThan(height);
        for (const [index, at] of heights.slice(1).entries()) expect(at - heights[index]!).toBeGreaterThan(10);
      }),
    );
  });
  test('every path consists of whole commands with plain numbers', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const { threads, stubs } = diagramOf(links, alone);
        for (const { path } of [...threads, ...stubs])
          expect(path).toMatch(/^M[\d.]+ [\d.]+(?:C[\d.]+(?: [\d.]+){5}|L[\d.]+ [\d.]+)+Z?$/);
      }),
    );
  });
});
