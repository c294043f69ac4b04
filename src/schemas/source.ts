import { z } from 'astro/zod';
import { dateSchema, textSchema } from './shared.ts';

/** One document that statements rest on. */
export const sourceSchema = z.strictObject({
  /** Title as printed on the document, or a neutral description where the publisher sells something. */
  title: textSchema(200),
  issuer: textSchema(120),
  /** primary: the body that makes the rule; secondary: reports on it; practice: what firms publish about their work; editorial: our own judgement. */
  kind: z.enum(['primary', 'secondary', 'practice', 'editorial']),
  /** How much of it was read: full, part, or via other sources that quote it. */
  seen: z.enum(['full', 'part', 'via']),
  edition: textSchema(80).optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
  /** Day on which the source was last looked at. */
  checked: dateSchema,
  note: textSchema(240).optional(),
});

export type Source = z.infer<typeof sourceSchema>;
