import type { Advisory } from '#schemas/quiz.ts';
import { type Answers, holds, type QuizLogic, type RuleLogic } from './conditions.ts';
import { pathOf, relevantAnswers } from './flow.ts';

/**
 * Decides: the first rule whose conditions all hold. Reads only the answers that were asked for on the way, so a stray
 * answer in an address changes nothing. Returns undefined while a question that can still change the outcome is open,
 * so that a half-filled address never shows a result as final.
 */
export function decide(quiz: QuizLogic, answers: Answers): Decision | undefined {
  if (pathOf(quiz, answers).open) return undefined;
  const given = relevantAnswers(quiz, answers);
  const rule = quiz.rules.find(({ when }) => holds(when, given));
  return rule && { rule, outcome: rule.outcome, fired: firedBy(rule, given) };
}

/** The advisories that apply beside a decision, in the order of the data. Stray answers count here no more than there. */
export function advisoriesFor(quiz: QuizLogic, answers: Answers, outcome: string): Advisory[] {
  const given = relevantAnswers(quiz, answers);
  return quiz.advisories.filter(({ when, unless }) => holds(when, given) && !unless?.includes(outcome));
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
