import { expect, test } from 'vitest';
import { placesOnWays } from '#domain/paths.ts';

const ways = [
  { id: 'buyer', title: 'A buyer', steps: ['a', 'b', 'c'] },
  { id: 'founder', title: 'A founder', steps: ['b', 'd'] },
];

test('a page knows its place and its neighbors on each way through it', () => {
  expect(placesOnWays(ways, 'b').map(({ way, place, previous, next }) => [way.id, place, previous, next])).toEqual([
    ['buyer', 2, 'a', 'c'],
    ['founder', 1, undefined, 'd'],
  ]);
});

test('a page on no way has no place', () => {
  expect(placesOnWays(ways, 'z')).toEqual([]);
});
