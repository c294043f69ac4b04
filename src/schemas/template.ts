import { z } from 'astro/zod';
import { citationSchema, pageFields, subjectSchema, textSchema } from './shared.ts';

/** A field as it stands between square brackets in a text: [period start]. */
const fieldIdSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 -]{1,39}$/, 'use words, without brackets');

/** One text with its fields in square brackets; paragraphs are parted by an empty line. */
export const templateTextSchema = z.strictObject({ title: textSchema(70), body: textSchema(2600) });

/** Wording to fill in and send, with when to use it and what it may not say. */
export const templateSchema = z.strictObject({
  ...pageFields,
  framework: subjectSchema,
  order: z.int().positive(),
  /** Where it stands on the list of templates. */
  group: z.enum(['reply', 'claim', 'request']),
  /** The answer in one or two sentences, printed under the title. */
  answer: textSchema(260),
  when: z.array(textSchema(220)).min(1),
  /** What the text may not say, and why. */
  never: z
    .array(z.strictObject({ say: textSchema(120), why: textSchema(280), sources: z.array(citationSchema).min(1) }))
    .min(1),
  fields: z.array(z.strictObject({ id: fieldIdSchema, hint: textSchema(90) })).min(1),
  texts: z.array(templateTextSchema).min(1).max(4),
});

export type Template = z.infer<typeof templateSchema>;
