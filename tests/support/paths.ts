import type { Answers, QuizLogic } from '#domain/quiz/conditions.ts';
import { nextQuestion } from '#domain/quiz/flow.ts';

/** Every complete set of answers that a reader can arrive at by answering what is asked. */
export function everyPath(quiz: QuizLogic, answers: Answers = new Map()): Answers[] {
  const question = nextQuestion(quiz, answers);
  if (!question) return [answers];
  return question.options.flatMap(({ id }) => everyPath(quiz, new Map([...answers, [question.id, id]])));
}
