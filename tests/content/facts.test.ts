import { describe, expect, test } from 'vitest';
import { prints, saysOf } from '#domain/facts/backing.ts';
import { recordsOf } from '../support/content.ts';

const facts = recordsOf('facts');
const each = facts.map(({ id, data }) => [id, { id, ...data }] as const);
const sources = new Map(recordsOf('sources').map(({ id, data }) => [id, data]));

describe('each fact', () => {
  test.each(each)('%s is in its own statement', (_, fact) => {
    expect(prints(fact.statement, fact), 'none of its words stands in the statement').toBe(true);
  });
  test.each(each)('%s is checked before its review, and its history begins with a record', (_, fact) => {
    expect(fact.checked < fact.reviewBy).toBe(true);
    expect(fact.history[0]?.what).toBe('recorded');
    expect(fact.history.map(({ date }) => date)).toEqual(fact.history.map(({ date }) => date).sort());
    expect(fact.history.filter(({ what, was }) => what === 'changed' && !was)).toEqual([]);
  });
  test.each(each)('%s is reviewed within a year, and a price or a custom within half a year', (_, fact) => {
    const months = (Date.parse(fact.reviewBy) - Date.parse(fact.checked)) / (30.5 * 86_400_000);
    expect(months).toBeLessThan(fact.topic === 'cost' && fact.confidence === 'medium' ? 6.5 : 12.5);
  });
  test.each(each)('%s is no surer than its source: practice is never primary', (_, fact) => {
    const source = sources.get(fact.source.id);
    if (source?.kind === 'practice' && fact.topic === 'cost') expect(fact.confidence).toBe('medium');
  });
});

test('no two facts say the same', () => {
  const statements = facts.map(({ data }) => data.statement);
  expect(new Set(statements).size).toBe(statements.length);
});

test('words with figures can be told from words without', () => {
  for (const { data } of facts) expect(data.words.every((word) => word.trim() === word)).toBe(true);
  expect(facts.filter(({ data }) => saysOf(data.words).size > 0).length).toBeGreaterThan(80);
});
