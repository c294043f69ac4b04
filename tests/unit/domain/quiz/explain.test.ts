import { expect, test } from 'vitest';
import { decide } from '#domain/quiz/decide.ts';
import { nearestChanges, outcomesAfter, whatWouldChange } from '#domain/quiz/explain.ts';
import { everyPath } from '#domain/quiz/proof.ts';
import { quizOf } from '../../../support/content.ts';

const quiz = quizOf();

test('a change that opens no question leads to the outcome it names', () => {
  for (const answers of everyPath(quiz).filter((_, index) => index % 9 === 0)) {
    for (const { question, option, outcomes } of whatWouldChange(quiz, answers)) {
      const changed = decide(quiz, new Map([...answers, [question, option]]))?.outcome;
      expect(outcomes).not.toContain(decide(quiz, answers)?.outcome);
      if (changed) expect(outcomes).toEqual([changed]);
    }
  }
});

test('a change that opens a question names all that could follow', () => {
  const change = whatWouldChange(quiz, new Map([['asked', 'figures']])).find(({ option }) => option === 'agreement');
  expect(change?.outcomes.toSorted()).toEqual(['hipaa', 'neither-yet', 'pci-dss']);
  expect([...outcomesAfter(quiz, new Map())]).toContain('soc1');
});

test('an unfinished quiz has no changes to show', () => {
  expect(whatWouldChange(quiz, new Map())).toEqual([]);
});

test('shows at most three changes, one for each result, the nearest question first', () => {
  const answers = new Map([
    ['asked', 'soc2'],
    ['service', 'hosted'],
    ['data', 'none'],
    ['have', 'controls'],
    ['accept', 'only-that'],
  ]);
  const shown = nearestChanges(quiz, whatWouldChange(quiz, answers));
  expect(shown).toHaveLength(3);
  expect(new Set(shown.map(({ outcomes }) => outcomes.join())).size).toBe(3);
  expect(shown[0]?.question).toBe('have');
});

test('prefers changes that settle it alone to those that open a question', () => {
  const open = { question: 'date', option: 'a', outcomes: ['x', 'y'] };
  const settled = { question: 'asked', option: 'b', outcomes: ['z'] };
  expect(nearestChanges(quiz, [open, settled], 1)).toEqual([settled]);
});
