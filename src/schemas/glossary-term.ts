import { z } from 'astro/zod';
import { dateSchema, figureFields, refSchema, subjectSchema, textSchema } from './shared.ts';

/** A term in our own words. */
export const glossaryTermSchema = z.strictObject({
  /** The headword as it stands in running text. */
  term: textSchema(80),
  abbr: textSchema(20).optional(),
  /** Other spellings and plurals that are recognized in guides. */
  aliases: z.array(textSchema(80)).optional(),
  /** The word also has an ordinary meaning, so it is not explained wherever it stands in a text. */
  ordinary: z.literal(true).optional(),
  framework: subjectSchema,
  definition: textSchema(300),
  more: textSchema(420).optional(),
  /** For a wrong or outdated term: the id of the right one. */
  instead: refSchema('glossary').optional(),
  see: z.array(refSchema('glossary')).optional(),
  sources: z.array(refSchema('sources')).min(1),
  checked: dateSchema,
  ...figureFields,
});

export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
