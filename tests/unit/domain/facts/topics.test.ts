import { expect, test } from 'vitest';
import { factTopics } from '#domain/facts/topics.ts';
import { factTopicSchema } from '#schemas/fact.ts';

test('every topic a fact may have has a heading, and no two are the same', () => {
  expect(Object.keys(factTopics).sort()).toEqual([...factTopicSchema.options].sort());
  expect(new Set(Object.values(factTopics)).size).toBe(factTopicSchema.options.length);
});
