import { describe, expect, test } from 'vitest';
import { everyPath } from '#domain/quiz/proof.ts';
import { reportMarkdown } from '#domain/quiz/report.ts';
import { type OutcomeCard, resultOf, textOf } from '#domain/quiz/result.ts';
import { quizPlans } from '#queries/quiz.ts';
import { quizOf, recordsOf } from '../../../support/content.ts';

const quiz = quizOf();
const cards: OutcomeCard[] = recordsOf('outcomes').map(({ id, data }) => ({
  ...data,
  id,
  plan: quizPlans().find(({ outcome }) => outcome === id),
  links: [],
}));
const today = '2026-11-25';
const answers = new Map([
  ['asked', 'soc2'],
  ['service', 'hosted'],
  ['data', 'none'],
  ['have', 'nothing'],
  ['accept', 'unsure'],
  ['date', 'under-half-a-year'],
]);

describe('a result', () => {
  test('plans to the end of the time that was named, and says what can be had by then', () => {
    const result = resultOf(quiz, answers, cards, { today });
    expect(result?.plan?.by).toBe('2027-05-25');
    expect(result?.verdict.join(' ')).toMatch(/cannot be done by 25 May 2027: the SOC 2 type 2 report/);
    expect(result?.verdict.join(' ')).toMatch(/But this can.*the SOC 2 type 1 report/);
  });
  test('plans to the exact date where there is one', () => {
    const result = resultOf(quiz, answers, cards, { today, by: '2030-01-01' });
    expect(result?.verdict).toHaveLength(1);
    expect(result?.verdict[0]).toContain('by 1 January 2030');
  });
  test('has no plan where no figures exist', () => {
    const result = resultOf(quiz, new Map([['asked', 'figures']]), cards, { today });
    expect(result?.plan).toBeUndefined();
    expect(result?.verdict).toEqual([]);
  });
  test('does not exist while a question is open or for an outcome without a card', () => {
    expect(resultOf(quiz, new Map(), cards, { today })).toBeUndefined();
    expect(resultOf(quiz, answers, [], { today })).toBeUndefined();
  });
  test('can be copied from every path, with the answers, the reason and at most three changes', () => {
    for (const path of everyPath(quiz).filter((_, index) => index % 20 === 0)) {
      const result = resultOf(quiz, path, cards, { today });
      expect(result?.changes.length).toBeLessThanOrEqual(3);
      const text = result ? reportMarkdown(textOf(result, 'https://example.org/')) : '';
      for (const { answer } of result?.answers ?? []) expect(text).toContain(answer);
      expect(text).toContain(result?.decision.rule.because);
    }
  });
});
