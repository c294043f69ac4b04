import { z } from 'astro/zod';
import {
  addressSchema,
  askedSchema,
  citationSchema,
  confidenceSchema,
  dateSchema,
  figureFields,
  refSchema,
  subjectSchema,
  textSchema,
} from './shared.ts';

/** How a claim stands against the primary documents. YAML reads a bare `true` or `false` as a truth value; both end as text. */
export const verdictSchema = z.preprocess(
  (value) => (typeof value === 'boolean' ? String(value) : value),
  z.enum(['true', 'conditions', 'outdated', 'disputed', 'false']),
);

export type Verdict = z.infer<typeof verdictSchema>;

/** A claim in circulation and what the documents say to it. Nobody who makes it is named. */
export const claimSchema = z.strictObject({
  /** The claim as commonly put, in our words. */
  claim: textSchema(160),
  /** What it is about, as a heading: "Minimum period of a type 2". */
  title: textSchema(60),
  framework: subjectSchema,
  topic: z.enum([
    'basics',
    'reports',
    'certificates',
    'controls',
    'cost-and-time',
    'transition',
    'wording',
    'neighbors',
  ]),
  verdict: verdictSchema,
  /** The answer in one or two sentences, fit to send to somebody. */
  answer: textSchema(260),
  /** What the document supports, and where the claim comes from if that is known. One paragraph an entry. */
  why: z.array(textSchema(520)).min(1).max(3),
  /** How sure we are, and what would change the verdict. */
  sure: textSchema(260),
  confidence: confidenceSchema,
  /** What to say or do instead. */
  instead: textSchema(260).optional(),
  sources: z.array(citationSchema).min(1),
  checked: dateSchema,
  reviewBy: dateSchema,
  asked: askedSchema,
  ...figureFields,
  /** Records and pages on which this claim is settled; each shows a link to it. */
  settles: z.strictObject({
    comparison: z.array(refSchema('comparison')).optional(),
    glossary: z.array(refSchema('glossary')).optional(),
    pages: z.array(addressSchema).optional(),
  }),
});

export type Claim = z.infer<typeof claimSchema>;
