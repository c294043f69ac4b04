import { z } from 'astro/zod';
import { pageFields, subjectSchema, textSchema } from './shared.ts';

/** Front matter of a page that stands alone, such as the page about this site. */
export const pageSchema = z.strictObject({
  ...pageFields,
  framework: subjectSchema,
  answer: textSchema(260),
});

export type Page = z.infer<typeof pageSchema>;
