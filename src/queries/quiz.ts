import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { QuizLogic } from '#domain/quiz/conditions.ts';
import type { Plan } from '#domain/quiz/plan.ts';
import type { Vignette } from '#domain/quiz/proof.ts';
import { type Quiz, quizSchema } from '#schemas/quiz.ts';
import { refSchema, textSchema } from '#schemas/shared.ts';
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
    advisories,
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

const conditionSchema = z.record(z.string(), z.array(z.string()).min(1));

const stepSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: textSchema(100),
  weeks: z
    .tuple([z.int().positive(), z.int().positive()])
    .refine(([shortest, longest]) => shortest <= longest, 'write the shortest first'),
  source: refSchema('sources'),
  estimate: z.boolean().optional(),
  after: z.string().optional(),
  gives: textSchema(80).optional(),
  unless: conditionSchema.optional(),
});

const planSchema = z.strictObject({
  outcome: refSchema('outcomes'),
  unless: conditionSchema.optional(),
  steps: z.array(stepSchema).min(1),
  meanwhile: textSchema(160),
  note: textSchema(200).optional(),
});

const vignetteSchema = z.strictObject({
  id: z.string(),
  situation: textSchema(400),
  answers: z.record(z.string(), z.string()),
  expected: z.array(refSchema('outcomes')).min(1),
  why: textSchema(400),
});
