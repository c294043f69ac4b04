import { type Answers, holds, type QuizLogic } from './conditions.ts';
import { decide } from './decide.ts';
import { nextQuestion, relevantAnswers } from './flow.ts';

/**
 * Every single changed answer that would lead elsewhere, whatever is answered to questions that it would open. Where it
 * opens none it names one outcome, otherwise all that could follow. A change after which the present outcome is still
 * possible is no change.
 */
export function whatWouldChange(quiz: QuizLogic, answers: Answers): Change[] {
  const given = relevantAnswers(quiz, answers);
  const now = decide(quiz, given)?.outcome;
  if (!now) return [];
  return quiz.questions.flatMap((question) =>
    given.has(question.id)
      ? question.options.flatMap((option) => {
          if (option.id === given.get(question.id)) return [];
          const outcomes = outcomesAfter(quiz, new Map([...given, [question.id, option.id]]));
          return outcomes.has(now) ? [] : [{ question: question.id, option: option.id, outcomes: [...outcomes] }];
        })
      : [],
  );
}

export interface Change {
  question: string;
  option: string;
  /** Ids of the outcomes that can follow: one where nothing more would be asked. */
  outcomes: string[];
}

/** The outcomes that can still follow from some answers; one where no question is open. */
export function outcomesAfter(quiz: QuizLogic, answers: Answers, soFar: Answers = new Map()): Set<string> {
  const question = nextQuestion(quiz, soFar);
  if (!question) return new Set([quiz.rules.find(({ when }) => holds(when, soFar))?.outcome ?? '']);
  const given = answers.get(question.id);
  const options = given === undefined ? question.options.map(({ id }) => id) : [given];
  return new Set(
    options.flatMap((option) => [...outcomesAfter(quiz, answers, new Map([...soFar, [question.id, option]]))]),
  );
}

/**
 * At most `most` changes worth showing: one for each other result. Those that settle it alone come first, then
 * those that leave least open; among equals the questions asked last, the nearest to the reader's situation.
 */
export function nearestChanges(quiz: QuizLogic, changes: readonly Change[], most = 3): Change[] {
  const place = new Map(quiz.questions.map(({ id }, index) => [id, index]));
  const sorted = changes.toSorted(
    (a, b) => a.outcomes.length - b.outcomes.length || (place.get(b.question) ?? 0) - (place.get(a.question) ?? 0),
  );
  const seen = new Set<string>();
  return sorted
    .filter(({ outcomes }) => {
      const key = outcomes.toSorted().join();
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, most);
}
