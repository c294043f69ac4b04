import { describe, expect, test } from 'vitest';
import { claimLine, inLedgerOrder, topicTitles, verdictSentence, verdicts } from '#domain/claims.ts';

describe('verdicts', () => {
  test('each has a word and a sign of its own, so that none rests on color', () => {
    const words = Object.values(verdicts).map(({ word }) => word);
    const glyphs = Object.values(verdicts).map(({ glyph }) => glyph);
    expect(new Set(words).size).toBe(5);
    expect(new Set(glyphs).size).toBe(5);
  });
  test('a verdict can stand as a sentence', () => {
    expect(verdictSentence('conditions')).toBe('True under conditions.');
    expect(verdictSentence('false')).toBe('False.');
  });
});

test('a link shows the claim in quotation marks with the word of its verdict', () => {
  expect(claimLine({ id: 'six-weeks', claim: 'Done in six weeks', verdict: 'conditions' })).toEqual({
    href: '/claims/six-weeks/',
    quoted: '“Done in six weeks”',
    verdict: 'true under conditions',
  });
});

describe('the order of the ledger', () => {
  const claims = [
    { topic: 'neighbors', framework: 'soc2', title: 'A' },
    { topic: 'basics', framework: 'iso27001', title: 'B' },
    { topic: 'basics', framework: 'soc2', title: 'Z' },
    { topic: 'basics', framework: 'soc2', title: 'C' },
    { topic: 'basics', framework: 'both', title: 'D' },
  ] as const;
  test('is by topic, then both before SOC 2 before ISO 27001, then by heading', () => {
    expect(inLedgerOrder(claims).map(({ title }) => title)).toEqual(['D', 'C', 'Z', 'B', 'A']);
  });
  test('leaves the list it was given as it was', () => {
    inLedgerOrder(claims);
    expect(claims.map(({ title }) => title)).toEqual(['A', 'B', 'Z', 'C', 'D']);
  });
  test('has a heading for each topic', () => {
    expect(Object.values(topicTitles).every((title) => title.length > 3)).toBe(true);
  });
});
