import { z } from 'astro/zod';
import { addressSchema, askedSchema, textSchema } from './shared.ts';

/** A way through the site for one kind of reader: pages in the order in which they help. */
export const pathSchema = z.strictObject({
  /** Who reads it, as a heading: "A founder with a first request". */
  title: textSchema(60),
  /** What the reader can do at the end. */
  answer: textSchema(220),
  order: z.int().positive(),
  asked: askedSchema,
  pages: z
    .array(addressSchema)
    .min(4)
    .refine((pages) => new Set(pages).size === pages.length, 'a page stands twice on the way: keep it once'),
});

export type Path = z.infer<typeof pathSchema>;
