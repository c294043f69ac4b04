import { z } from 'astro/zod';
import { addressSchema, dateSchema, textSchema } from './shared.ts';

/** Something this site had wrong, and what stands there now. */
export const correctionSchema = z.strictObject({
  /** Day on which it was put right. */
  date: dateSchema,
  /** The page on which it stood. */
  page: addressSchema,
  what: textSchema(90),
  /** What the page said, in our own former words. */
  was: textSchema(320),
  is: textSchema(320),
  why: textSchema(320),
  /** How it came to light. */
  found: textSchema(160),
});

export type Correction = z.infer<typeof correctionSchema>;
