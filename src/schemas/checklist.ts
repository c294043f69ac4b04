import { z } from 'astro/zod';
import { addressSchema, dateSchema, figureFields, refSchema, textSchema } from './shared.ts';

/** A permanent id: it is kept in the reader's browser, so it is never reused and never made from a title. */
const itemIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{2,63}$/, 'use lower-case words joined by hyphens');

/** Who does the work; a role, not a person. */
export const ownerSchema = z.enum([
  'Top management',
  'ISMS manager',
  'Security lead',
  'Risk owner',
  'Service owner',
  'IT operations',
  'Development lead',
  'HR',
  'Legal and privacy',
  'Procurement',
  'Vendor risk reviewer',
  'Internal auditor',
  'Incident lead',
  'Facilities',
]);

export const checklistItemSchema = z.strictObject({
  id: itemIdSchema,
  text: textSchema(130),
  /** How to do it well. */
  detail: textSchema(400),
  /** What goes wrong, as it is met in practice. */
  wrong: textSchema(240),
  refs: z.array(refSchema('requirements')).min(1),
  evidence: z.array(textSchema(120)).min(1).max(4),
  owner: ownerSchema,
  effort: z.enum(['hours', 'days', 'weeks']),
  /** Items of the same list that come first. */
  after: z.array(itemIdSchema).optional(),
  /** Ids that this item had before: progress recorded under them still counts. */
  aliases: z.array(itemIdSchema).optional(),
});

/** An item that another list holds: it is one item, shown in both and ticked once. */
export const sharedItemSchema = z.strictObject({ use: itemIdSchema });

export const checklistSchema = z.strictObject({
  title: textSchema(70),
  description: textSchema(165),
  order: z.int().positive(),
  /** Where it stands among the lists: toward a report or a certificate, for buyers, or on the 2022 edition. */
  group: z.enum(['report', 'certificate', 'vendor', 'edition']),
  framework: z.enum(['soc2', 'iso27001']),
  purpose: textSchema(500),
  reviewed: dateSchema,
  nextReview: dateSchema,
  sources: z.array(refSchema('sources')).min(1),
  ...figureFields,
  related: z.array(addressSchema).max(6).optional(),
  sections: z
    .array(
      z.strictObject({
        id: itemIdSchema,
        title: textSchema(70),
        items: z.array(z.union([checklistItemSchema, sharedItemSchema])).min(1),
      }),
    )
    .min(1),
});

export type Checklist = z.infer<typeof checklistSchema>;
export type ChecklistItem = z.infer<typeof checklistItemSchema>;
