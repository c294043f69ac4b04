import type { Answers, QuizLogic } from './conditions.ts';

const VERSION_KEY = 'v';

/** Keys that mail clients and campaigns add; they change nothing and are not reported. */
const TRACKING = /^(utm_\w+|mc_cid|mc_eid|fbclid|gclid|msclkid|_hsenc|_hsmi|ref|source)$/;

/**
 * Reads answers from a query string. Returns the part that is understood, and the keys that were not: unknown keys,
 * unknown values, repeated keys (the first counts). Never throws, whatever the text.
 */
export function readAnswers(quiz: QuizLogic, query: string): { answers: Map<string, string>; notUnderstood: string[] } {
  const answers = new Map<string, string>();
  const notUnderstood = new Set<string>();
  for (const [key, value] of new URLSearchParams(query.slice(0, 4000))) {
    if (key === VERSION_KEY || TRACKING.test(key)) continue;
    const question = quiz.questions.find(({ id }) => id === key);
    if (!question?.options.some(({ id }) => id === value) || answers.has(key)) notUnderstood.add(key.slice(0, 40));
    else answers.set(key, value);
  }
  return { answers, notUnderstood: [...notUnderstood] };
}

/** Writes answers as a query string in the order of the questions, with the version of the quiz; empty for none. */
export function writeAnswers(quiz: QuizLogic, answers: Answers): string {
  const given = quiz.questions.filter(({ id }) => answers.has(id));
  if (given.length === 0) return '';
  const pairs = given.map(({ id }) => `${id}=${answers.get(id)}`);
  return `?${VERSION_KEY}=${quiz.version}&${pairs.join('&')}`;
}
