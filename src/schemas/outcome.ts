import { z } from 'astro/zod';
import { pageFields, placeSchema, textSchema } from './shared.ts';

/** Front matter of a quiz outcome; the body is the advice in full. */
export const outcomeSchema = z.strictObject({
  ...pageFields,
  order: z.int().positive(),
  place: placeSchema,
  answer: textSchema(260),
  /** How far experts agree: high, fair, or split. */
  sure: z.enum(['high', 'fair', 'split']),
  sureNote: textSchema(240),
  duration: textSchema(200),
  cost: textSchema(200),
});

export type Outcome = z.infer<typeof outcomeSchema>;
