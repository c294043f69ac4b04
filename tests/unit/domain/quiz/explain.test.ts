import { expect, test } from 'vitest';
import { decide } from '#domain/quiz/decide.ts';
import { nearestChanges, whatWouldChange } from '#domain/quiz/explain.ts';
import { everyPath } from '../../../support/paths.ts';
import { quizOf } from '../../../support/content.ts';

const quiz = quizOf();

test('each "what would change this" really changes it, to the outcome it names', () => {
  for (const answers of everyPath(quiz)) {
    const now = decide(quiz, answers)?.outcome;
    for (const { question, option, outcome } of whatWouldChange(quiz, answers)) {
      expect(outcome).not.toBe(now);
      expect(decide(quiz, new Map([...answers, [question, option]]))?.outcome).toBe(outcome);
    }
  }
});

test('an unfinished quiz has no changes to show', () => {
  expect(whatWouldChange(quiz, new Map())).toEqual([]);
});

test('shows at most three changes, one for each outcome, the nearest question first', () => {
  const answers = new Map([
    ['asked', 'soc2'],
    ['service', 'hosted'],
    ['data', 'none'],
    ['have', 'controls'],
    ['accept', 'only-that'],
  ]);
  const shown = nearestChanges(quiz, whatWouldChange(quiz, answers));
  expect(shown.length).toBeLessThanOrEqual(3);
  expect(new Set(shown.map(({ outcome }) => outcome)).size).toBe(shown.length);
  expect(shown[0]?.question).toBe('have');
});
