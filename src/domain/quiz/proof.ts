import type { Answers, QuizLogic } from './conditions.ts';
import { decide } from './decide.ts';
import { nextQuestion } from './flow.ts';

/** Every complete set of answers that a reader can arrive at by answering what is asked, "not sure" included. */
export function everyPath(quiz: QuizLogic, answers: Answers = new Map()): Answers[] {
  const question = nextQuestion(quiz, answers);
  if (!question) return [answers];
  return question.options.flatMap(({ id }) => everyPath(quiz, new Map([...answers, [question.id, id]])));
}

/** What walking every path has shown. */
export interface Proof {
  /** Ways through the quiz that differ in at least one answer. */
  paths: number;
  /** Sets of answers that the paths stand for: what a path never asks may be absent or answered in any way. */
  vectors: number;
  /** Most questions on any path. */
  longest: number;
  /** Paths without an outcome, or whose deciding rule names no answered question. */
  deadEnds: number;
  /** Rules that decide on no path. */
  unusedRules: string[];
  /** Outcomes that the paths end in. */
  outcomes: string[];
}

/** Walks every path and counts. */
export function prove(quiz: QuizLogic): Proof {
  const paths = everyPath(quiz);
  const rules = new Set<string>();
  const outcomes = new Set<string>();
  let vectors = 0;
  let deadEnds = 0;
  for (const answers of paths) {
    const decision = decide(quiz, answers);
    vectors += quiz.questions.reduce(
      (product, { id, options }) => product * (answers.has(id) ? 1 : options.length + 1),
      1,
    );
    if (!decision?.fired.some(({ question, option }) => option !== '' && answers.get(question) === option)) deadEnds++;
    if (!decision) continue;
    rules.add(decision.rule.id);
    outcomes.add(decision.outcome);
  }
  return {
    paths: paths.length,
    vectors,
    longest: Math.max(...paths.map(({ size }) => size)),
    deadEnds,
    unusedRules: quiz.rules.map(({ id }) => id).filter((id) => !rules.has(id)),
    outcomes: [...outcomes],
  };
}

/** A situation judged by hand: the facts a reader would enter, and the outcomes that count as agreement. */
export interface Vignette {
  id: string;
  situation: string;
  answers: Record<string, string>;
  expected: string[];
  why: string;
}

export interface Agreement {
  total: number;
  agreed: number;
  disagreements: (Vignette & { outcome: string | undefined })[];
}

/** How far the rules agree with situations judged by hand. */
export function agreementWith(quiz: QuizLogic, vignettes: readonly Vignette[]): Agreement {
  const disagreements = vignettes.flatMap((vignette) => {
    const outcome = decide(quiz, new Map(Object.entries(vignette.answers)))?.outcome;
    return outcome !== undefined && vignette.expected.includes(outcome) ? [] : [{ ...vignette, outcome }];
  });
  return { total: vignettes.length, agreed: vignettes.length - disagreements.length, disagreements };
}
