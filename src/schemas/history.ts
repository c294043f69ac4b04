import { z } from 'astro/zod';
import { dateSchema, textSchema } from './shared.ts';

/** One thing that happened to a record, with its reason. */
export const historySchema = z.strictObject({
  date: dateSchema,
  what: z.enum(['recorded', 'changed', 'confirmed', 'withdrawn']),
  /** What it said before. */
  was: textSchema(220).optional(),
  why: textSchema(260),
});

export type History = z.infer<typeof historySchema>;
