import { expect, test } from 'vitest';
import { flowSteps, followSteps } from '#domain/quiz/steps.ts';
import { quizOf } from '../../../support/content.ts';

const quiz = quizOf();
const steps = flowSteps(quiz);

test('begins with the first question, and every other step is led to from an earlier one', () => {
  expect(steps[0]?.question).toBe('asked');
  for (const { number } of steps.slice(1)) {
    const from = steps.filter(({ branches }) => branches.some(({ to }) => 'step' in to && to.step === number));
    expect(
      from.some((step) => step.number < number),
      `step ${number}`,
    ).toBe(true);
  }
});

test('names every answer of a step once', () => {
  for (const { question, branches } of steps) {
    const options = quiz.questions.find(({ id }) => id === question)?.options.map(({ id }) => id);
    expect(branches.flatMap((branch) => branch.options).toSorted()).toEqual(options?.toSorted());
  }
});

test('no two steps go on alike', () => {
  const alike = steps.map(({ question, branches }) => JSON.stringify([question, branches]));
  expect(new Set(alike).size).toBe(steps.length);
});

test('stops where an answer is missing', () => {
  expect(followSteps(steps, new Map([['asked', 'soc2']]))).toBeUndefined();
  expect(followSteps(steps, new Map([['asked', 'figures']]))).toBe('soc1');
});
