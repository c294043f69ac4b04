import { z } from 'astro/zod';
import { dateSchema, textSchema } from './shared.ts';

/** One release of the open data. The file name is its date. */
export const releaseSchema = z.strictObject({
  /** Rises by one with each release; importers go by it. */
  number: z.int().positive(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'write three numbers, as in 1.0.0'),
  date: dateSchema,
  /** The editions the rows were written against. */
  editions: z.strictObject({ tsc: textSchema(80), iso: textSchema(80) }),
  changes: z.array(textSchema(240)).min(1),
});

export type DataRelease = z.infer<typeof releaseSchema>;
