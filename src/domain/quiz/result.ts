import type { Answers, QuizLogic } from './conditions.ts';
import { advisoriesFor, type Decision, decide } from './decide.ts';
import { type Change, nearestChanges, whatWouldChange } from './explain.ts';
import { type DatedPlan, datedPlan, dateMeant, type Plan } from './plan.ts';
import { beginInWords, planVerdict, stepInWords, SURE } from './plan-words.ts';
import type { ResultText } from './report.ts';

/** What the result shows of an outcome. */
export interface OutcomeCard {
  id: string;
  title: string;
  answer: string;
  place: 'soc2' | 'iso27001' | 'both' | 'neither';
  sure: 'high' | 'fair' | 'split';
  sureNote: string;
  duration: string;
  cost: string;
  plan?: Plan | undefined;
  links: { href: string; title: string }[];
}

/** Everything that a result shows, from the answers, the day and the reader's date if there is one. */
export interface QuizResult {
  decision: Decision;
  outcome: OutcomeCard;
  answers: { id: string; question: string; answer: string }[];
  fired: string[];
  advisories: { id: string; text: string; link: string }[];
  changes: (Change & { said: string; leads: string })[];
  plan?: DatedPlan | undefined;
  verdict: string[];
}

/** Puts a result together. Returns undefined while a question is open, or where the outcome is not among the cards. */
export function resultOf(
  quiz: QuizLogic,
  answers: Answers,
  outcomes: readonly OutcomeCard[],
  dates: { today: string; by?: string | undefined },
): QuizResult | undefined {
  const decision = decide(quiz, answers);
  const outcome = outcomes.find(({ id }) => id === decision?.outcome);
  if (!decision || !outcome) return undefined;
  const labelOf = (question: string, option: string) =>
    quiz.questions.find(({ id }) => id === question)?.options.find(({ id }) => id === option)?.label ?? option;
  const titleOf = (id: string) => outcomes.find((other) => other.id === id)?.title ?? id;
  const plan = datedPlan(outcome.plan, answers, dates.today, dates.by ?? dateMeant(answers, dates.today));
  return {
    decision,
    outcome,
    answers: quiz.questions.flatMap(({ id, legend }) =>
      answers.has(id) ? [{ id, question: legend, answer: labelOf(id, answers.get(id) ?? '') }] : [],
    ),
    fired: decision.fired.map(({ question, option }) => labelOf(question, option)),
    advisories: advisoriesFor(quiz, answers, outcome.id),
    changes: nearestChanges(quiz, whatWouldChange(quiz, answers)).map((change) => ({
      ...change,
      said: labelOf(change.question, change.option),
      leads:
        (change.outcomes.length > 1 ? 'after a further question, ' : '') +
        new Intl.ListFormat('en', { type: 'disjunction' }).format(change.outcomes.map(titleOf)),
    })),
    plan,
    verdict: plan ? planVerdict(plan) : [],
  };
}

/** A result as plain text for the report. */
export function textOf(
  { decision, outcome, answers, advisories, changes, plan, verdict }: QuizResult,
  link: string,
): ResultText {
  return {
    title: outcome.title,
    answer: outcome.answer,
    because: decision.rule.because,
    sure: `${SURE[outcome.sure]}. ${outcome.sureNote}`,
    answers,
    advisories: advisories.map(({ text }) => text),
    changes: changes.map(({ said, leads }) => `If you had answered “${said}”: ${leads}`),
    verdict,
    steps: (plan?.steps ?? []).map((step) => ({
      title: step.title,
      text: [stepInWords(step), beginInWords(step)].filter(Boolean).join(' '),
    })),
    link,
  };
}
