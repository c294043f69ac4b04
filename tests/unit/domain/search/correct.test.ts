import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestWord, slipsBetween } from '#domain/search/correct.ts';

test.each([
  ['audit', 'audit', 0],
  ['audit', 'audi', 1],
  ['audit', 'audiit', 1],
  ['audit', 'aduit', 1],
  ['audit', 'aidot', 2],
])('%s and %s lie %d slips apart', (a, b, slips) => {
  expect(slipsBetween(a, b, 3)).toBe(slips);
});

test('slips count the same from either side, and never pass the limit by more than one', () => {
  const word = fc.stringMatching(/^[a-d]{0,7}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(slipsBetween(a, b, 2)).toBe(slipsBetween(b, a, 2));
      expect(slipsBetween(a, b, 2)).toBeLessThanOrEqual(3);
    }),
  );
});

const known = [
  ['certification', 40],
  ['attestation', 30],
  ['scope', 90],
  ['scoop', 1],
  ['surveillance', 12],
] as const;

test.each([
  ['certifcation', 'certification'],
  ['survielance', 'surveillance'],
  ['scpoe', 'scope'],
])('%s means %s', (typed, meant) => {
  expect(nearestWord(typed, known)).toBe(meant);
});

test.each(['xyzzyq', 'abc', '27002'])('%s is left alone', (typed) => {
  expect(nearestWord(typed, known)).toBeUndefined();
});
