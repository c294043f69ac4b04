import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { QuizLogic } from '#domain/quiz/conditions.ts';
import type { Plan } from '#domain/quiz/plan.ts';
import type { Vignette } from '#domain/quiz/proof.ts';
import { type Quiz, quizSchema } from '#schemas/quiz.ts';
import { planSchema, vignetteSchema } from '#schemas/quiz-plan.ts';
import plansText from '../../content/quiz/plans.yml?raw';
import text from '../../content/quiz/quiz.yml?raw';
import vignettesText from '../../content/quiz/vignettes.yml?raw';

/** The quiz: questions, ordered rules, advisories. Throws where the file does not fit its shape. */
export function quizData(): Quiz {
  return quizSchema.parse(parse(text));
}

/** The quiz without the sources of its rules, as the engine and the island read it. */
export function quizLogic(): QuizLogic {
  const { version, questions, rules, advisories } = quizData();
  return {
    version,
    questions,
    advisories: advisories.map(({ history, ...advisory }) => advisory),
    rules: rules.map(({ id, when, outcome, because }) => ({ id, when, outcome, because })),
  };
}

/** The plans by outcome. Throws where the file does not fit its shape. */
export function quizPlans(): Plan[] {
  return z.array(planSchema).parse(parse(plansText));
}

/** The situations judged by hand, with the outcomes that count as agreement. */
export function quizVignettes(): Vignette[] {
  return z.array(vignetteSchema).parse(parse(vignettesText));
}
