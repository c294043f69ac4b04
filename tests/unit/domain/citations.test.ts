import { expect, test } from 'vitest';
import { numberSources } from '#domain/citations.ts';

test('numbers sources from one in the order given', () => {
  expect([...numberSources(['b', 'a'])]).toEqual([
    ['b', 1],
    ['a', 2],
  ]);
});
