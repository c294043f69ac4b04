import { expect, test } from 'vitest';
import { rank } from '#domain/search/score.ts';

const order = (...args: Parameters<typeof rank>) => rank(...args).map(({ document }) => document);

test('a document with both words comes before one with the stronger single word', () => {
  const matches = [
    { word: 0, weight: 1, list: [1, 90, 2, 50] },
    { word: 1, weight: 1, list: [2, 50] },
  ];
  expect(order(matches, 2, 100)).toEqual([2, 1]);
});

test('guesses at one word count once, by the best', () => {
  const twice = rank(
    [
      { word: 0, weight: 0.6, list: [1, 50] },
      { word: 0, weight: 0.6, list: [1, 40] },
    ],
    1,
    10,
  );
  const once = rank([{ word: 0, weight: 0.6, list: [1, 50] }], 1, 10);
  expect(twice).toEqual(once);
});

test('without matches there is nothing, and equal scores keep their order', () => {
  expect(rank([], 2, 10)).toEqual([]);
  expect(order([{ word: 0, weight: 1, list: [3, 9, 5, 9] }], 1, 10)).toEqual([3, 5]);
});
