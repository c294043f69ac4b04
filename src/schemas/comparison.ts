import { z } from 'astro/zod';
import { addressSchema, citationSchema, confidenceSchema, dateSchema, figureFields, textSchema } from './shared.ts';

/** The groups of the comparison table, in reading order. */
export const comparisonGroupSchema = z.enum([
  'what-it-is',
  'scope',
  'assessor',
  'structure',
  'output',
  'cost-and-time',
  'life-cycle',
  'demand',
  'afterwards',
]);

/** One row of the comparison table: the same question answered for both frameworks. */
export const comparisonSchema = z.strictObject({
  /** Stands in the spine between the two sides. */
  topic: textSchema(28),
  group: comparisonGroupSchema,
  order: z.int(),
  /** One of the six rows of the original article, shown on the home page. */
  core: z.literal(true).optional(),
  /** At most 90 visible characters; the words that matter in **double asterisks**. */
  soc2: textSchema(90),
  iso27001: textSchema(90),
  /** Whether the two sides are the same in substance, close, or different. */
  relation: z.enum(['same', 'close', 'differs']),
  note: textSchema(700).optional(),
  /** A wording in circulation, and what is more exact. */
  oftenStated: z.strictObject({ said: textSchema(240), more: textSchema(500) }).optional(),
  sources: z.array(citationSchema).min(1),
  confidence: confidenceSchema,
  checked: dateSchema,
  links: z.array(addressSchema).optional(),
  ...figureFields,
});

export type Comparison = z.infer<typeof comparisonSchema>;
export type ComparisonGroup = z.infer<typeof comparisonGroupSchema>;
