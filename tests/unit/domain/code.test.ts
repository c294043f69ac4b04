import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, compareCodes, kindOf, slugOf, spellingsOf } from '#domain/code.ts';
import { recordsOf } from '../../support/content.ts';

const codes = (['criteria', 'controls', 'clauses'] as const).flatMap((name) =>
  recordsOf(name).map(({ data }) => data.code),
);

test('A.5.9 comes before A.5.10, and A.8.2 before A.8.20', () => {
  expect(['A.8.20', 'A.5.10', 'A.8.2', 'A.5.9'].sort(compareCodes)).toEqual(['A.5.9', 'A.5.10', 'A.8.2', 'A.8.20']);
});

test('the common criteria come first, privacy last, then clauses, then controls', () => {
  expect(['A.5.1', 'P1.1', '4.1', 'PI1.1', 'C1.1', 'A1.1', 'CC9.2', '10.1'].sort(compareCodes)).toEqual([
    'CC9.2',
    'A1.1',
    'C1.1',
    'PI1.1',
    'P1.1',
    '4.1',
    '10.1',
    'A.5.1',
  ]);
});

test('a clause comes before its own sub-clauses', () => {
  expect(['9.2.2', '9.2.1', '9.1'].sort(compareCodes)).toEqual(['9.1', '9.2.1', '9.2.2']);
});

test('the order is total: it agrees with itself both ways', () => {
  const code = fc.constantFrom(...codes);
  fc.assert(
    fc.property(code, code, code, (a, b, c) => {
      expect(Math.sign(compareCodes(a, b))).toBe(-Math.sign(compareCodes(b, a)) + 0);
      if (compareCodes(a, b) <= 0 && compareCodes(b, c) <= 0) expect(compareCodes(a, c)).toBeLessThanOrEqual(0);
      if (a !== b) expect(compareCodes(a, b)).not.toBe(0);
    }),
  );
});

describe('the kind of an identifier', () => {
  test.each([
    ['CC6.1', 'criterion'],
    ['A1.2', 'criterion'],
    ['A.5.10', 'control'],
    ['A.9.4.3', 'control-2013'],
    ['6.1.3', 'clause'],
    ['10.2', 'clause'],
    ['A.9.1', undefined],
    ['nonsense', undefined],
  ])('%s', (code, kind) => {
    expect(kindOf(code)).toBe(kind);
  });
  test.each(codes.map((code) => [code]))('%s is recognized', (code) => {
    expect(kindOf(code)).toBeDefined();
  });
});

test('no two identifiers share an address', () => {
  expect(new Set(codes.map(slugOf)).size).toBe(codes.length);
});

test('an identifier can be typed in small letters and in capitals', () => {
  expect(spellingsOf('CC6.1')).toEqual(['cc6.1', 'CC6.1']);
  expect(spellingsOf('6.1.3')).toEqual(['6.1.3']);
});

test('an identifier has one address, and other text has none', () => {
  expect(addressOf('A.5.10')).toBe('/controls/a-5-10/');
  expect(addressOf('CC6.1')).toBe('/criteria/cc6-1/');
  expect(addressOf('6.1.3')).toBe('/clauses/6-1-3/');
  expect(addressOf('A.9.4.3')).toBe('/iso-27001-2013/a-9-4-3/');
  expect(() => addressOf('nonsense')).toThrow();
});
