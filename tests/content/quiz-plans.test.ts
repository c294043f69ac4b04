import { describe, expect, test } from 'vitest';
import { quizPlans, quizVignettes } from '#queries/quiz.ts';
import { quizOf, recordsOf } from '../support/content.ts';

const quiz = quizOf();
const outcomes = new Set(recordsOf('outcomes').map(({ id }) => id));
const sources = new Set(recordsOf('sources').map(({ id }) => id));
const known = (conditions: Record<string, string[]> = {}) =>
  Object.entries(conditions).every(([question, values]) => {
    const options = quiz.questions.find(({ id }) => id === question)?.options.map(({ id }) => id);
    return values.every((value) => options?.includes(value));
  });

describe.each(quizPlans().map((plan) => [plan.outcome, plan] as const))('the plan for %s', (outcome, plan) => {
  test('belongs to an outcome, once', () => {
    expect(outcomes.has(outcome)).toBe(true);
    expect(quizPlans().filter((other) => other.outcome === outcome)).toHaveLength(1);
  });
  test('has a source for every figure', () => {
    expect(plan.steps.filter(({ source }) => !sources.has(source))).toEqual([]);
  });
  test('has each step once, after one that stands before it', () => {
    const seen: string[] = [];
    for (const { id, after } of plan.steps) {
      expect(seen).not.toContain(id);
      if (after) expect(seen).toContain(after);
      seen.push(id);
    }
  });
  test('reads only questions and answers that exist', () => {
    expect(known(plan.unless)).toBe(true);
    expect(plan.steps.filter(({ unless }) => !known(unless))).toEqual([]);
  });
  test('ends in something that can be shown', () => {
    expect(plan.steps.at(-1)?.gives).toBeTruthy();
  });
});

test('a first certificate is planned with the 6 to 12 months that are published for it', () => {
  const steps = quizPlans().find(({ outcome }) => outcome === 'iso27001')?.steps ?? [];
  expect(steps.reduce((sum, { weeks }) => sum + weeks[0], 0)).toBe(26);
  expect(steps.reduce((sum, { weeks }) => sum + weeks[1], 0)).toBe(52);
});

test('there are 34 situations judged by hand, and each names outcomes that exist', () => {
  expect(quizVignettes()).toHaveLength(34);
  expect(quizVignettes().flatMap(({ expected }) => expected.filter((id) => !outcomes.has(id)))).toEqual([]);
});
