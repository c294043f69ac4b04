import { z } from 'astro/zod';
import { figureFields, refSchema, textSchema } from './shared.ts';

const summarySchema = textSchema(400);

/** What every page of a requirement says in our own words, with requirement, guidance and habit kept apart. */
const proseFields = {
  summary: summarySchema,
  /** What an assessor would want to see true: the requirement itself, nothing beyond it. */
  requirement: z.array(textSchema(240)).min(2).max(5),
  why: textSchema(360),
  /** Worth considering and not required. */
  guidance: textSchema(460),
  /** What is customary although no text asks for it. */
  habit: textSchema(400),
  /** Concrete pieces; `serves` names requirements of the other framework that the same piece helps to show. */
  evidence: z
    .array(z.strictObject({ text: textSchema(200), serves: z.array(refSchema('requirements')).min(1).optional() }))
    .min(3)
    .max(6),
  /** How it goes wrong. */
  wrong: z.array(textSchema(240)).min(2).max(4),
  /** What a small team without an office does. */
  small: textSchema(460),
  /** What cloud or AI changes, where it changes something. */
  cloud: textSchema(460).optional(),
  ai: textSchema(460).optional(),
  ...figureFields,
};

/** One trust services criterion, in our own words. Ids are file names: `cc6-1`. */
export const criterionSchema = z.strictObject({
  code: z.string().regex(/^(CC|A|C|PI|P)\d\.\d$/),
  title: textSchema(90),
  category: z.enum(['Security', 'Availability', 'Confidentiality', 'Processing Integrity', 'Privacy']),
  series: z.string(),
  seriesTitle: textSchema(80),
  /** Principle of the COSO framework that the criterion takes up; CC1 to CC5 only. */
  cosoPrinciple: z.int().min(1).max(17).optional(),
  ...proseFields,
});

/** One control of Annex A, with its official title and our own summary. Ids are file names: `a-5-7`. */
export const controlSchema = z.strictObject({
  code: z.string().regex(/^A\.[5-8]\.\d{1,2}$/),
  title: textSchema(120),
  theme: z.enum(['Organizational', 'People', 'Physical', 'Technological']),
  isNew: z.boolean(),
  /** The five attributes of ISO/IEC 27002:2022. */
  controlTypes: z.array(z.string()).min(1),
  securityProperties: z.array(z.string()).min(1),
  cybersecurityConcepts: z.array(z.string()).min(1),
  operationalCapabilities: z.array(z.string()).min(1),
  securityDomains: z.array(z.string()).min(1),
  ...proseFields,
});

/** One sub-clause of clauses 4 to 10. Ids are file names: `6-1-3`. */
export const clauseSchema = z.strictObject({
  code: z.string().regex(/^(4|5|6|7|8|9|10)\.\d(\.\d)?$/),
  title: textSchema(120),
  changedIn2022: z.boolean(),
  changeNote: textSchema(400),
  ...proseFields,
});

/** One control of Annex A of the 2013 edition, and what became of it. Ids are file names: `a-9-4-3`. */
export const oldControlSchema = z.strictObject({
  code: z.string().regex(/^A\.([5-9]|1[0-8])\.\d{1,2}\.\d{1,2}$/),
  title: textSchema(120),
  domain: z.string().regex(/^A\.([5-9]|1[0-8])$/),
  domainTitle: textSchema(90),
  objectiveTitle: textSchema(120),
  /** What the old number stood for, and what to look at where a document still cites it; fits this control alone. */
  about: textSchema(360),
  /** Successors by Annex B of ISO/IEC 27002:2022; every control of 2013 has at least one. */
  becomes: z
    .array(
      z.strictObject({
        to: refSchema('requirements'),
        relation: z.enum(['unchanged', 'renamed', 'revised', 'merged', 'split']),
        note: textSchema(240),
      }),
    )
    .min(1),
  ...figureFields,
});

/** The prose that criteria, controls and sub-clauses share. */
export type RequirementProse = Pick<Criterion, keyof typeof proseFields>;

export type OldControl = z.infer<typeof oldControlSchema>;
export type Criterion = z.infer<typeof criterionSchema>;
export type Control = z.infer<typeof controlSchema>;
export type Clause = z.infer<typeof clauseSchema>;
