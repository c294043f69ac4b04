import { z } from 'astro/zod';
import { dateSchema, refSchema, textSchema } from './shared.ts';

/** A permanent id: it is kept in the reader's browser, so it is never reused and never made from a title. */
const itemIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{2,63}$/, 'use lower-case words joined by hyphens');

/** Who does the work; a role, not a person. */
export const ownerSchema = z.enum([
  'Top management',
  'ISMS manager',
  'Risk owner',
  'IT operations',
  'Development lead',
  'HR',
  'Legal and privacy',
  'Procurement',
  'Internal auditor',
  'Incident lead',
  'Facilities',
]);

export const checklistItemSchema = z.strictObject({
  id: itemIdSchema,
  text: textSchema(130),
  /** How to do it well, or what goes wrong. */
  detail: textSchema(400),
  refs: z.array(refSchema('requirements')).min(1),
  evidence: z.array(textSchema(120)).min(1).max(4),
  owner: ownerSchema,
});

export const checklistSchema = z.strictObject({
  title: textSchema(70),
  description: textSchema(165),
  order: z.int().positive(),
  purpose: textSchema(500),
  reviewed: dateSchema,
  nextReview: dateSchema,
  sources: z.array(refSchema('sources')).min(1),
  sections: z
    .array(z.strictObject({ id: itemIdSchema, title: textSchema(70), items: z.array(checklistItemSchema).min(1) }))
    .min(1),
});

export type Checklist = z.infer<typeof checklistSchema>;
export type ChecklistItem = z.infer<typeof checklistItemSchema>;
