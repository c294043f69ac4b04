import { z } from 'astro/zod';
import { refSchema, textSchema } from './shared.ts';

const conditionSchema = z.record(z.string(), z.array(z.string()).min(1));

/** One step, with the shortest and longest weeks that its source gives. */
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

/** The plan for one outcome. Shapes of `content/quiz/plans.yml`. */
export const planSchema = z.strictObject({
  outcome: refSchema('outcomes'),
  unless: conditionSchema.optional(),
  steps: z.array(stepSchema).min(1),
  meanwhile: textSchema(160),
  note: textSchema(200).optional(),
});

/** A situation judged by hand, of `content/quiz/vignettes.yml`. */
export const vignetteSchema = z.strictObject({
  id: z.string(),
  situation: textSchema(400),
  answers: z.record(z.string(), z.string()),
  expected: z.array(refSchema('outcomes')).min(1),
  why: textSchema(400),
});
