import { z } from 'astro/zod';
import { historySchema } from './history.ts';
import { citationSchema, confidenceSchema, dateSchema, subjectSchema, textSchema } from './shared.ts';

/** What a fact is about; the groups of the page of all facts. */
export const factTopicSchema = z.enum([
  'basics',
  'criteria',
  'reports',
  'auditors',
  'editions',
  'clauses',
  'annex-a',
  'certification',
  'audit-time',
  'accreditation',
  'transition',
  'time',
  'cost',
  'overlap',
  'neighbors',
  'method',
]);

/** A figure, a date or a "who says", kept once; pages name it and are checked against it. */
export const factSchema = z.strictObject({
  /** The fact in one sentence, as it may be quoted. */
  statement: textSchema(260),
  value: textSchema(40),
  unit: textSchema(40).optional(),
  topic: factTopicSchema,
  framework: subjectSchema,
  /** The wordings in which pages may print it; figures match in any spelling ("3 years" also backs "three-year"). */
  words: z.array(textSchema(60)).min(1),
  source: citationSchema,
  confidence: confidenceSchema,
  checked: dateSchema,
  reviewBy: dateSchema,
  history: z.array(historySchema).min(1),
});

export type Fact = z.infer<typeof factSchema>;
export type FactTopic = z.infer<typeof factTopicSchema>;
