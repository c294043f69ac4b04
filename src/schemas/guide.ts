import { z } from 'astro/zod';
import { pageFields, subjectSchema, textSchema } from './shared.ts';

/** Front matter of a guide; the body is MDX. */
export const guideSchema = z.strictObject({
  ...pageFields,
  framework: subjectSchema,
  /** Place in the reading order of its folder. */
  order: z.int().positive(),
  /** The answer in one or two sentences, printed under the title. */
  answer: textSchema(260),
});

export type Guide = z.infer<typeof guideSchema>;
