import { z } from 'astro/zod';
import { historySchema } from './history.ts';
import { addressSchema, citationSchema, refSchema, textSchema } from './shared.ts';

const keySchema = z.string().regex(/^[a-z][a-z0-9-]*$/, 'use lower-case words joined by hyphens');

/** One possible answer. `phrase` completes "… and" in the printed rules. */
export const optionSchema = z.strictObject({
  id: keySchema,
  label: textSchema(110),
  hint: textSchema(200).optional(),
  phrase: textSchema(140),
});

/** One question; its id is the key in the address. */
export const questionSchema = z.strictObject({
  id: keySchema,
  legend: textSchema(120),
  hint: textSchema(240).optional(),
  options: z.array(optionSchema).min(2),
});

/** One rule: when every condition holds, and no earlier rule did, the outcome is decided. */
export const ruleSchema = z.strictObject({
  id: keySchema,
  /** Question id to the answers that satisfy it. */
  when: z.record(keySchema, z.array(keySchema).min(1)),
  outcome: refSchema('outcomes'),
  /** Why this outcome follows, said to the reader. */
  because: textSchema(320),
  sources: z.array(citationSchema).min(1),
  history: z.array(historySchema).optional(),
});

/** Advice that applies beside any outcome. */
export const advisorySchema = z.strictObject({
  id: keySchema,
  when: z.record(keySchema, z.array(keySchema).min(1)),
  unless: z.array(refSchema('outcomes')).optional(),
  text: textSchema(320),
  link: addressSchema,
  history: z.array(historySchema).optional(),
});

export const quizSchema = z.strictObject({
  /** Raised when a key or option is renamed or removed; stands in every shared address. */
  version: z.int().positive(),
  questions: z.array(questionSchema).min(1),
  rules: z.array(ruleSchema).min(1),
  advisories: z.array(advisorySchema),
});

export type Quiz = z.infer<typeof quizSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Rule = z.infer<typeof ruleSchema>;
export type Advisory = z.infer<typeof advisorySchema>;
