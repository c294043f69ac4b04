import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOldCodes, findShortCodes } from '#domain/transition/find-codes.ts';
import { recordsOf } from '../../../support/content.ts';

describe('identifiers of 2013 in a text', () => {
  test.each([
    ['A.9.4.3', 'A.9.4.3'],
    ['9.4.3', 'A.9.4.3'],
    ['A9.4.3', 'A.9.4.3'],
    ['a 9.4.3', 'A.9.4.3'],
    ['A. 9.4.3', 'A.9.4.3'],
    ['see (A.18.2.3), and', 'A.18.2.3'],
    ['A.09.04.03', 'A.9.4.3'],
  ])('%s is found', (text, code) => {
    expect(findOldCodes(text).map((found) => found.code)).toEqual([code]);
  });
  test.each(['192.168.12.4', 'version 9.4.3.1', '12.4.2019', 'x9.4.3', '9.4.3b'])('%s is left alone', (text) => {
    expect(findOldCodes(text)).toEqual([]);
  });
  test('every control of 2013 is found in each spelling, whatever stands around it', () => {
    const code = fc.constantFrom(...recordsOf('oldControls').map(({ data }) => data.code));
    const spell = fc.constantFrom<(code: string) => string>(
      (c) => c,
      (c) => c.slice(2),
      (c) => c.replace('A.', 'A'),
      (c) => c.toLowerCase(),
    );
    const around = fc.constantFrom('', ' ', '\n', '; ', ', ', ' (', '"', '\t', ' - ');
    fc.assert(
      fc.property(code, spell, around, around, (c, spelling, before, after) => {
        expect(findOldCodes(`${before}${spelling(c)}${after}`).map((found) => found.code)).toEqual([c]);
      }),
      { numRuns: 1000 },
    );
  });
  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => void findOldCodes(text)));
  });
});

test('the short form of 2022 is found apart from the long one', () => {
  expect(findShortCodes('A.5.7 and A.9.4.3 and a 8.28').map(({ code }) => code)).toEqual(['A.5.7', 'A.8.28']);
});
