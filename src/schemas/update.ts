import { z } from 'astro/zod';
import { pageFields, refSchema, textSchema } from './shared.ts';

/** Front matter of one of the nine updates of ISO/IEC 27001:2022. */
export const updateSchema = z.strictObject({
  ...pageFields,
  number: z.int().min(1).max(9),
  /** The state in the 2013 edition. */
  was: textSchema(90),
  /** The state in the 2022 edition. */
  is: textSchema(90),
  /** Controls and clauses concerned. */
  refs: z.array(refSchema('requirements')),
  affected: textSchema(170),
});

export type Update = z.infer<typeof updateSchema>;
