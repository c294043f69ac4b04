import { expect, test } from 'vitest';
import { conditionsInWords } from '#domain/quiz/phrase.ts';
import { quizOf } from '../../../support/content.ts';

const quiz = quizOf();

test('says a rule in words, joining the answers of one question by or', () => {
  const rule = quiz.rules.find(({ id }) => id === 'patient-data-only');
  const words = conditionsInWords(quiz, rule?.when ?? {});
  expect(words).toHaveLength(2);
  expect(words[0]).toContain(', or ');
});

test.each(quiz.rules.map(({ id, when }) => [id, when] as const))(
  '%s is said with one phrase for each condition',
  (_, when) => {
    expect(conditionsInWords(quiz, when)).toHaveLength(Object.keys(when).length);
  },
);
