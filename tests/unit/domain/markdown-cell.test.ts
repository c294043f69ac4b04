import { expect, test } from 'vitest';
import { markdownCell } from '#domain/markdown-cell.ts';

test('no text breaks a Markdown table: bars and backslashes are escaped, and lines are joined', () => {
  expect(markdownCell(String.raw`a|b\c`)).toBe(String.raw`a\|b\\c`);
  expect(markdownCell(' one\n two\t')).toBe('one two');
});
