import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPublished } from '#domain/crosswalk/published.ts';

const pair = {
  tsc_id: 'CC6.1',
  iso_id: 'A.5.10',
  relationship: 'superset of',
  strength: 7,
  reason: 'Both limit access.',
  gap: 'A policy.',
  status: 'verified',
};
const alone = { ...pair, iso_id: null, relationship: 'no relationship', strength: null, gap: null, reason: 'Privacy.' };

describe('the published crosswalk', () => {
  test('gives each pair with our own name of its relationship', () => {
    expect(readPublished({ rows: [pair] }).links).toEqual([
      {
        criterion: 'CC6.1',
        iso: 'A.5.10',
        relationship: 'superset',
        strength: 7,
        reason: 'Both limit access.',
        gap: 'A policy.',
        status: 'verified',
      },
    ]);
  });
  test.each([
    ['equal', 'equal'],
    ['subset of', 'subset'],
    ['superset of', 'superset'],
    ['intersects with', 'intersects'],
  ])('"%s" is read as %s', (relationship, read) => {
    expect(readPublished({ rows: [{ ...pair, relationship }] }).links[0]?.relationship).toBe(read);
  });
  test('gives the reason of each item without counterpart, from either side', () => {
    const { links, reasons } = readPublished({
      rows: [
        { ...alone, tsc_id: 'P2.1' },
        { ...alone, tsc_id: null, iso_id: '10.1', reason: 'Nothing of the kind.' },
      ],
    });
    expect(links).toEqual([]);
    expect([...reasons]).toEqual([
      ['P2.1', 'Privacy.'],
      ['10.1', 'Nothing of the kind.'],
    ]);
  });
});

describe('a document of another form is refused', () => {
  test.each([
    ['nothing', null],
    ['a text', 'rows'],
    ['a list', [pair]],
    ['no rows', {}],
    ['an empty list of rows', { rows: [] }],
    ['rows that are no list', { rows: { 0: pair } }],
    ['a row that is none', { rows: [pair, null] }],
    ['a pair without strength', { rows: [pair, { ...pair, strength: null }] }],
    ['a relationship with only one end', { rows: [pair, { ...pair, iso_id: null }] }],
    ['a relationship that is none of ours', { rows: [pair, { ...pair, relationship: 'subset' }] }],
    ['a gap with two ends', { rows: [pair, { ...alone, iso_id: 'A.5.9' }] }],
    ['a gap with no end at all', { rows: [pair, { ...alone, tsc_id: null }] }],
  ])('%s', (_, document) => {
    expect(() => readPublished(document)).toThrow();
  });
  test('whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (document) => {
        expect(() => readPublished(document)).toThrow();
      }),
    );
  });
});
