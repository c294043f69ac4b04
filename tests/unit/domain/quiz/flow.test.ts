import { describe, expect, test } from 'vitest';
import { decide } from '#domain/quiz/decide.ts';
import { mostQuestionsLeft, nextQuestion, pathOf, relevantAnswers } from '#domain/quiz/flow.ts';
import { everyPath } from '#domain/quiz/proof.ts';
import { quizOf } from '../../../support/content.ts';

const quiz = quizOf();

test('asks first what was asked for', () => {
  expect(nextQuestion(quiz, new Map())?.id).toBe('asked');
});

test('asks nothing more when the outcome is settled', () => {
  expect(nextQuestion(quiz, new Map([['asked', 'figures']]))).toBeUndefined();
});

test('leaves aside answers that were never asked for', () => {
  const answers = new Map([
    ['asked', 'figures'],
    ['scheme', 'tisax'],
  ]);
  expect([...relevantAnswers(quiz, answers)]).toEqual([['asked', 'figures']]);
});

test('shows the questions answered so far and the open one', () => {
  const { asked, open } = pathOf(quiz, new Map([['asked', 'soc2']]));
  expect(asked.map(({ id }) => id)).toEqual(['asked']);
  expect(open?.id).toBe('service');
});

test('the count of questions still to come is never too low', () => {
  const most = mostQuestionsLeft(quiz, new Map());
  expect(Math.max(...everyPath(quiz).map(({ size }) => size))).toBe(most);
});

describe('every option', () => {
  const paths = everyPath(quiz);
  const outcomes = new Map(paths.map((answers) => [keyOf(answers), decide(quiz, answers)?.outcome]));
  const cases = quiz.questions.flatMap(({ id, options }) => options.map((option) => [id, option.id] as const));
  test.each(cases)('%s = %s matters on some path', (question, option) => {
    const matters = paths.some((answers) => {
      if (answers.get(question) !== option) return false;
      const others = quiz.questions.find(({ id }) => id === question)?.options ?? [];
      return others.some(({ id }) => {
        const changed = relevantAnswers(quiz, new Map([...answers, [question, id]]));
        const outcome = outcomes.get(keyOf(changed));
        return outcome === undefined || outcome !== outcomes.get(keyOf(answers));
      });
    });
    expect(matters).toBe(true);
  });
});

function keyOf(answers: ReadonlyMap<string, string>): string {
  return [...answers]
    .map((pair) => pair.join('='))
    .sort()
    .join('&');
}
