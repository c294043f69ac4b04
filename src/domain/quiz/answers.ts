import type { Answers, QuizLogic } from './conditions.ts';
import { readBy } from './plan.ts';

const VERSION_KEY = 'v';
const DATE_KEY = 'by';

/** Keys that mail clients and campaigns add; they change nothing and are not reported. */
const TRACKING = /^(utm_\w+|mc_cid|mc_eid|fbclid|gclid|msclkid|_hsenc|_hsmi|ref|source)$/;

/** What an address says. */
export interface AddressRead {
  answers: Map<string, string>;
  /** The exact date that it carries. */
  by?: string | undefined;
  /** Keys that were not understood: unknown keys or values, repeated keys (the first counts). */
  notUnderstood: string[];
  /** The version named in the address where it is not this one; then no answer is taken over. */
  otherVersion?: string | undefined;
}

/**
 * Reads answers from a query string and keeps the part that is understood. An address of another version of the quiz
 * gives no answers, since its words may have meant something else. Never throws, whatever the text.
 */
export function readAnswers(quiz: QuizLogic, query: string): AddressRead {
  const answers = new Map<string, string>();
  const notUnderstood = new Set<string>();
  const pairs = new URLSearchParams(query.slice(0, 4000));
  const version = pairs.get(VERSION_KEY);
  if (version !== null && version !== String(quiz.version))
    return { answers, notUnderstood: [], otherVersion: version.slice(0, 12) };
  const by = readBy(query);
  for (const [key, value] of pairs) {
    if (key === VERSION_KEY || TRACKING.test(key) || (key === DATE_KEY && by)) continue;
    const question = quiz.questions.find(({ id }) => id === key);
    if (!question?.options.some(({ id }) => id === value) || answers.has(key)) notUnderstood.add(key.slice(0, 40));
    else answers.set(key, value);
  }
  return { answers, by, notUnderstood: [...notUnderstood] };
}

/** Writes answers as a query string in the order of the questions, with the version of the quiz; empty for none. */
export function writeAnswers(quiz: QuizLogic, answers: Answers, by?: string): string {
  const given = quiz.questions.filter(({ id }) => answers.has(id));
  if (given.length === 0) return '';
  const pairs = given.map(({ id }) => `${id}=${answers.get(id)}`);
  return `?${VERSION_KEY}=${quiz.version}&${pairs.join('&')}${by ? `&${DATE_KEY}=${by}` : ''}`;
}
