import { z } from 'astro/zod';
import { citationSchema, confidenceSchema, textSchema } from './shared.ts';

const bandSchema = z
  .strictObject({
    from: z.int().positive(),
    to: z.int().positive(),
    /** Auditor-days of the initial audit, both stages together. */
    days: z.number().positive().multipleOf(0.5),
    confidence: confidenceSchema,
  })
  .refine(({ from, to }) => from <= to, 'write the smaller number first');

/** A change of the table value in percent, the smaller change first. */
const effectSchema = z
  .tuple([z.int().min(-30).max(100), z.int().min(-30).max(100)])
  .refine(([small, large]) => Math.abs(small) <= Math.abs(large), 'write the smaller change first');

const perItSchema = z.strictObject({ low: effectSchema, medium: effectSchema, high: effectSchema });

const ruleSchema = z.strictObject({
  text: textSchema(200),
  confidence: confidenceSchema,
  sources: z.array(citationSchema).min(1),
});

/** The published table of audit time with its adjustments. Shape of the one file of `content/audit-time`. */
export const auditTimeSchema = z.strictObject({
  bands: z
    .array(bandSchema)
    .min(2)
    .refine(
      (bands) => bands.every(({ from }, index) => from === (bands[index - 1]?.to ?? 0) + 1),
      'begin each band where the one before ends, and the first at 1',
    )
    .refine(
      (bands) => bands.every(({ days }, index) => days > (bands[index - 1]?.days ?? 0)),
      'let the days rise with the persons',
    ),
  sources: z.array(citationSchema).min(1),
  matrix: z.strictObject({
    confidence: confidenceSchema,
    sources: z.array(citationSchema).min(1),
    effects: z.strictObject({ low: perItSchema, medium: perItSchema, high: perItSchema }),
  }),
  rules: z.strictObject({
    'starting-point': ruleSchema,
    people: ruleSchema,
    'identical-work': ruleSchema,
    cap: ruleSchema,
    surveillance: ruleSchema,
    recertification: ruleSchema,
    large: ruleSchema,
  }),
});

export type AuditTimeTable = z.infer<typeof auditTimeSchema>;
