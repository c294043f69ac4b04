import { expect, test } from 'vitest';
import { NUMBER, numberOf } from '#domain/facts/numbers.ts';

test.each([
  ['93', 93],
  ['1,405', 1405],
  ['8.5', 8.5],
  ['twelve', 12],
  ['Eleven', 11],
  ['ninety', 90],
  ['thirty-six', 36],
])('%s is %d', (text, value) => {
  expect(numberOf(text)).toBe(value);
});

test.each(['several', '', '1.2.3', 'one hundred', '-3'])('"%s" is no number', (text) => {
  expect(numberOf(text)).toBeUndefined();
});

test('the pattern finds digits and words', () => {
  const found = [...'From 3 to twelve, 1,405 in all'.matchAll(new RegExp(`\\b${NUMBER}\\b`, 'g'))].map(
    ([text]) => text,
  );
  expect(found).toEqual(['3', 'twelve', '1,405']);
});
