import { expect, test } from 'vitest';
import { plainText, stemOf, wordsOf } from '#domain/search/words.ts';

test('accents, curly signs and British spellings do not matter', () => {
  expect(plainText('Management’s Organisation, naïve')).toBe("management's organization, naive");
});

test('words that carry no subject are dropped', () => {
  expect(wordsOf(plainText('What do we need for a SOC 2 audit?'))).toEqual(['soc', '2', 'audit']);
});

test.each([
  ['audits', 'auditing'],
  ['policies', 'policy'],
  ['control', 'controls'],
])('%s and %s are one term', (a, b) => {
  expect(stemOf(a)).toBe(stemOf(b));
});

test('words with digits stay whole', () => {
  expect(stemOf('27001s')).toBe('27001s');
});
