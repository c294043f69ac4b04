import type { Question } from '#schemas/quiz.ts';
import { type Answers, contradicted, holds, type QuizLogic, type RuleLogic } from './conditions.ts';

/**
 * The next question in the fixed order that can still change the outcome, or undefined when none can. Questions that
 * no longer matter are skipped, so two readers with the same facts meet the same questions.
 */
export function nextQuestion(quiz: QuizLogic, answers: Answers): Question | undefined {
  const candidates = openRules(quiz, answers);
  if (new Set(candidates.map(({ outcome }) => outcome)).size <= 1) return undefined;
  return quiz.questions.find(({ id }) => !answers.has(id) && candidates.some(({ when }) => id in when));
}

/** The questions a reader is asked on the way, in order: those answered that mattered, then the open one. */
export function pathOf(quiz: QuizLogic, answers: Answers): { asked: Question[]; open: Question | undefined } {
  const soFar = new Map<string, string>();
  const asked: Question[] = [];
  for (let open = nextQuestion(quiz, soFar); open; open = nextQuestion(quiz, soFar)) {
    const answer = answers.get(open.id);
    if (answer === undefined) return { asked, open };
    soFar.set(open.id, answer);
    asked.push(open);
  }
  return { asked, open: undefined };
}

/** The answers that were asked for on the way; stray ones in an address are left aside. */
export function relevantAnswers(quiz: QuizLogic, answers: Answers): Map<string, string> {
  const { asked } = pathOf(quiz, answers);
  return new Map(asked.map(({ id }) => [id, answers.get(id) ?? '']));
}

/** The most questions still to come, for "question 3 of at most 7". */
export function mostQuestionsLeft(quiz: QuizLogic, answers: Answers): number {
  const open = nextQuestion(quiz, answers);
  if (!open) return 0;
  return 1 + Math.max(...open.options.map(({ id }) => mostQuestionsLeft(quiz, new Map([...answers, [open.id, id]]))));
}

/** Rules that may still decide: not contradicted, up to the first that already holds. */
function openRules(quiz: QuizLogic, answers: Answers): RuleLogic[] {
  const open: RuleLogic[] = [];
  for (const rule of quiz.rules) {
    if (contradicted(rule.when, answers)) continue;
    open.push(rule);
    if (holds(rule.when, answers)) break;
  }
  return open;
}
