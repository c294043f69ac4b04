import { parse } from 'yaml';
import { type Quiz, quizSchema } from '#schemas/quiz.ts';
import text from '../../content/quiz/quiz.yml?raw';

/** The quiz: questions, ordered rules, advisories. Throws where the file does not fit its shape. */
export function quizData(): Quiz {
  return quizSchema.parse(parse(text));
}
