import type { Advisory } from '#schemas/quiz.ts';
import { type Answers, holds, type QuizLogic, type RuleLogic } from './conditions.ts';
import { nextQuestion } from './flow.ts';

/**
 * Decides: the first rule whose conditions all hold. Returns undefined while a question that can still change the
 * outcome is open, so that a half-filled address never shows a result as final.
 */
export function decide(quiz: QuizLogic, answers: Answers): Decision | undefined {
  if (nextQuestion(quiz, answers)) return undefined;
  const rule = quiz.rules.find(({ when }) => holds(when, answers));
  return rule && { rule, outcome: rule.outcome, fired: firedBy(rule, answers) };
}

/** The advisories that apply beside a decision, in the order of the data. */
export function advisoriesFor(quiz: QuizLogic, answers: Answers, outcome: string): Advisory[] {
  return quiz.advisories.filter(({ when, unless }) => holds(when, answers) && !unless?.includes(outcome));
}

function firedBy(rule: RuleLogic, answers: Answers): { question: string; option: string }[] {
  return Object.keys(rule.when).map((question) => ({ question, option: answers.get(question) ?? '' }));
}

export interface Decision {
  rule: RuleLogic;
  /** Id of the outcome. */
  outcome: string;
  /** The reader's own answers that made the rule hold. */
  fired: { question: string; option: string }[];
}
