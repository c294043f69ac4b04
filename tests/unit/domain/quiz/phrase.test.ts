import { expect, test } from 'vitest';
import { conditionsInWords, wordsOf } from '#domain/quiz/phrase.ts';
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

test('says an id with the words that it is made of', () => {
  expect(wordsOf('soc2-type1')).toBe('SOC 2 type 1');
  expect(wordsOf('under-half-a-year')).toBe('under half a year');
  expect(wordsOf('pci-dss')).toBe('PCI DSS');
});
