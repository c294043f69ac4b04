import { z } from 'astro/zod';
import { historySchema } from './history.ts';
import { dateSchema, refSchema, textSchema } from './shared.ts';

/** Types of NIST IR 8477, read from the criterion to the ISO item. "No relationship" is a gap record, never a row. */
export const relationshipSchema = z.enum(['equal', 'subset', 'superset', 'intersects']);

/** What one reading found for a pair, as in `superset 7`; `none` where it had no such pair, `pending` before it is done. */
const readingSchema = z
  .string()
  .regex(
    /^(none|pending|(equal|subset|superset|intersects) ([1-9]|10))$/,
    'write none, pending, or type and strength: superset 7',
  );

/** Verified: both readings found the pair with the same type. Proposed: one is pending, or they differed and the note says how it ended. */
const statusSchema = z.enum(['verified', 'proposed']);

/** One pair of a criterion and an ISO item. */
export const crosswalkRowSchema = z.strictObject({
  /** A control as `A.5.10` or a sub-clause as `"6.1.2"`. */
  iso: refSchema('isoItems'),
  relationship: relationshipSchema,
  /** How far evidence for one side serves the other: 10 the same evidence, 1 a touch. */
  strength: z.int().min(1).max(10),
  /** Why the two belong together, in one or two sentences that fit this pair only. */
  reason: textSchema(320),
  /** What the other side still wants. */
  gap: textSchema(300),
  status: statusSchema,
  /** The two independent readings: first from the criteria, second from the ISO items. */
  readings: z.strictObject({ first: readingSchema, second: readingSchema }),
  /** How the row was settled where the readings differed. */
  note: textSchema(240).optional(),
  /** What happened to the row since it was first published. */
  history: z.array(historySchema).optional(),
  reviewed: dateSchema,
});

/** What stands for an item without counterpart, on either side. */
const gapFields = {
  because: textSchema(400),
  readings: z.strictObject({ first: readingSchema, second: readingSchema }),
  status: statusSchema,
  reviewed: dateSchema,
};

/** The rows of one criterion. The file name is its code: `cc6-1`. */
export const crosswalkSchema = z
  .strictObject({
    criterion: refSchema('criterionCodes'),
    rows: z.array(crosswalkRowSchema),
    /** Why there is no row. */
    noCounterpart: z.strictObject(gapFields).optional(),
  })
  .refine(({ rows, noCounterpart }) => rows.length > 0 !== Boolean(noCounterpart), {
    message: 'give rows, or say in noCounterpart why there are none; never both and never neither',
    path: ['rows'],
  });

/** An ISO item without a counterpart among the criteria, and why. The file name is its code: `a-5-32`. */
export const crosswalkGapSchema = z.strictObject({
  iso: refSchema('isoItems'),
  ...gapFields,
});

export type CrosswalkRow = z.infer<typeof crosswalkRowSchema>;
export type CrosswalkFile = z.infer<typeof crosswalkSchema>;
export type CrosswalkGap = z.infer<typeof crosswalkGapSchema>;
