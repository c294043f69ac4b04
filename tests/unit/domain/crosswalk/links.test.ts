import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linksFrom, linksOf, pairId } from '#domain/crosswalk/links.ts';
import { anyLinks, link } from '../../../support/links.ts';

const links = [
  link('CC6.1', 'A.5.10', 'superset', 4),
  link('CC6.1', 'A.5.9', 'intersects', 4),
  link('CC6.1', '6.1.2', 'subset', 9),
  link('CC9.2', 'A.5.10', 'equal', 10),
];

describe('the links of a code', () => {
  test('a criterion sees them as they are written, strongest first, then A.5.9 before A.5.10', () => {
    expect(linksOf('CC6.1', links).map(({ from, seen, to }) => `${from} ${seen} ${to}`)).toEqual([
      'CC6.1 subset 6.1.2',
      'CC6.1 intersects A.5.9',
      'CC6.1 superset A.5.10',
    ]);
  });
  test('an ISO item sees them the other way round', () => {
    expect(linksOf('A.5.10', links).map(({ from, seen, to }) => `${from} ${seen} ${to}`)).toEqual([
      'A.5.10 equal CC9.2',
      'A.5.10 subset CC6.1',
    ]);
  });
  test('a link keeps what else it holds, and the relationship as written', () => {
    expect(linksOf('6.1.2', links)[0]).toMatchObject({ reason: 'Why CC6.1 and 6.1.2.', relationship: 'subset' });
  });
  test('a code is not mistaken for one that begins like it', () => {
    expect(linksOf('A.5.1', links)).toEqual([]);
  });
});

describe('all links from one side', () => {
  test('are grouped by code, in the order of the codes', () => {
    expect(linksFrom('iso27001', links).map(([code, own]) => [code, own.length])).toEqual([
      ['6.1.2', 1],
      ['A.5.9', 1],
      ['A.5.10', 2],
    ]);
    expect(linksFrom('soc2', links).map(([code]) => code)).toEqual(['CC6.1', 'CC9.2']);
  });
  test('are the same pairs from either side', () => {
    const pairs = (side: 'soc2' | 'iso27001', given: typeof links) =>
      linksFrom(side, given)
        .flatMap(([code, own]) => {
          expect(own.every(({ from }) => from === code)).toBe(true);
          return own.map(pairId);
        })
        .sort();
    fc.assert(
      fc.property(anyLinks, (given) => {
        expect(pairs('soc2', given)).toEqual(given.map(pairId).sort());
        expect(pairs('iso27001', given)).toEqual(given.map(pairId).sort());
      }),
    );
  });
});

test('a pair has one address part, which fits in an address as it is', () => {
  expect(pairId({ criterion: 'CC6.1', iso: 'A.5.15' })).toBe('cc6-1--a-5-15');
  expect(pairId({ criterion: 'A1.2', iso: '6.1.2' })).toBe('a1-2--6-1-2');
});
