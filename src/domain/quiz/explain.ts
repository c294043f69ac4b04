import type { Answers, QuizLogic } from './conditions.ts';
import { decide } from './decide.ts';
import { relevantAnswers } from './flow.ts';

/**
 * The single changed answers that would lead elsewhere: each names question, other option and the outcome it would
 * give. Changes that would only open a further question are left out, since they decide nothing by themselves.
 */
export function whatWouldChange(quiz: QuizLogic, answers: Answers): Change[] {
  const given = relevantAnswers(quiz, answers);
  const now = decide(quiz, given)?.outcome;
  if (!now) return [];
  return quiz.questions.flatMap((question) =>
    given.has(question.id)
      ? question.options.flatMap((option) => {
          const outcome = decide(quiz, new Map([...given, [question.id, option.id]]))?.outcome;
          return outcome && outcome !== now ? [{ question: question.id, option: option.id, outcome }] : [];
        })
      : [],
  );
}

export interface Change {
  question: string;
  option: string;
  /** Id of the outcome that the change would give. */
  outcome: string;
}

/**
 * At most `most` changes worth showing: one for each other outcome, the questions asked last coming first, since they
 * are the nearest to the reader's situation.
 */
export function nearestChanges(quiz: QuizLogic, changes: readonly Change[], most = 3): Change[] {
  const place = new Map(quiz.questions.map(({ id }, index) => [id, index]));
  const sorted = changes.toSorted((a, b) => (place.get(b.question) ?? 0) - (place.get(a.question) ?? 0));
  return [...new Map(sorted.toReversed().map((change) => [change.outcome, change])).values()]
    .sort((a, b) => sorted.indexOf(a) - sorted.indexOf(b))
    .slice(0, most);
}
