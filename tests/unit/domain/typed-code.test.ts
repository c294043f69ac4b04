import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typedCodes } from '#domain/typed-code.ts';
import { recordsOf } from '../../support/content.ts';

const codes = (['criteria', 'controls', 'clauses', 'oldControls'] as const).flatMap((name) =>
  recordsOf(name).map(({ data }) => data.code),
);
const known = new Set(codes);

describe('what a reader types for an identifier', () => {
  test.each([
    ['cc 6.1', 'CC6.1'],
    ['CC6.1', 'CC6.1'],
    ['a.5.7', 'A.5.7'],
    ['annex a 5.7', 'A.5.7'],
    ['A5.7', 'A.5.7'],
    ['8.28', 'A.8.28'],
    ['6.1.3', '6.1.3'],
    ['clause 6.1.3', '6.1.3'],
    ['A.9.4.3', 'A.9.4.3'],
    ['14.2.5', 'A.14.2.5'],
    ['a1.2', 'A1.2'],
    ['pi1.1', 'PI1.1'],
    ['soc 2 cc7.2', 'CC7.2'],
    ['iso 27001 a.8.9', 'A.8.9'],
  ])('%s means %s first', (typed, code) => {
    expect(typedCodes(typed, known)[0]).toBe(code);
  });
  test.each(codes.map((code) => [code]))(
    '%s is found as printed, in small letters and without its dots spaced',
    (code) => {
      expect(typedCodes(code, known)).toContain(code);
      expect(typedCodes(` ${code.toLowerCase()} `, known)).toContain(code);
    },
  );
  test.each(['surveillance audit', 'soc 2', 'type 2', '27001', '2022', '', 'a'])('%s is no identifier', (typed) => {
    expect(typedCodes(typed, known)).toEqual([]);
  });
  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void typedCodes(text, known)));
  });
});
