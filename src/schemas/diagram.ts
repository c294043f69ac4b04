import { z } from 'astro/zod';
import { citationSchema, figureFields, subjectSchema, textSchema } from './shared.ts';

/** The words of one drawing and the same in words; its geometry is a component of the same name. */
export const diagramSchema = z.strictObject({
  title: textSchema(70),
  /** What the drawing shows, for those who do not see it. */
  description: textSchema(300),
  framework: subjectSchema,
  caption: textSchema(260),
  /** Words of the drawing that are not in the twin's cells; a line break breaks the line. */
  labels: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), textSchema(120)),
  /** The same in words, as a table; the content check asks that it holds every word of the labels. */
  twin: z.strictObject({
    columns: z.array(textSchema(40)).min(2).max(4),
    rows: z.array(z.array(textSchema(200)).min(2).max(4)).min(2),
  }),
  sources: z.array(citationSchema).min(1),
  ...figureFields,
});

export type DiagramRecord = z.infer<typeof diagramSchema>;
