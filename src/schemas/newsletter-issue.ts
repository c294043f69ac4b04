import { z } from 'astro/zod';
import { addressSchema, dateSchema, figureFields, textSchema } from './shared.ts';

/** Front matter of one issue of the newsletter. */
export const newsletterIssueSchema = z.strictObject({
  title: textSchema(80),
  description: textSchema(165),
  number: z.int().positive(),
  published: dateSchema,
  /** Pages of this site that the issue leads to. */
  related: z.array(addressSchema).min(1),
  ...figureFields,
});

export type NewsletterIssue = z.infer<typeof newsletterIssueSchema>;
