import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneLine } from '#domain/one-line.ts';
import { anyCharacters } from '../../support/walk.ts';

describe('a free text on one line', () => {
  test('has single spaces and none at its ends', () => {
    expect(oneLine('  a\n\n b\tc ')).toBe('a b c');
  });
  test('loses what nobody sees and what turns the direction of text', () => {
    expect(oneLine('a\u202Eb\u0000c\u200Bd\uFEFF')).toBe('abcd');
  });
  test('never holds a line break or a control character, and once is enough', () => {
    fc.assert(
      fc.property(fc.oneof(anyCharacters, fc.string()), (text) => {
        const line = oneLine(text);
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
        expect(oneLine(line)).toBe(line);
      }),
    );
  });
});
