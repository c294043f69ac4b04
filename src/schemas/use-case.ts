import { z } from 'astro/zod';
import { pageFields, placeSchema, refSchema, textSchema } from './shared.ts';

/** Front matter of a use case: a situation and the advice for it. */
export const useCaseSchema = z.strictObject({
  ...pageFields,
  order: z.int().positive(),
  situation: textSchema(220),
  recommendation: textSchema(240),
  place: placeSchema,
  /** The quiz outcome that gives the same advice. */
  outcome: refSchema('outcomes'),
});

export type UseCase = z.infer<typeof useCaseSchema>;
