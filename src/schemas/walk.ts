import { z } from 'astro/zod';
import { pageFields, textSchema } from './shared.ts';

/** Ids of steps, details and answers: a reader who keeps a walk has them in the browser, so they are never reused. */
const keySchema = z.string().regex(/^[a-z0-9][a-z0-9-]{1,63}$/, 'use lower-case words joined by hyphens');

/** How much a finding weighs: before anything else, by the reader's own use, or for the file. */
export const weightSchema = z.enum(['settle', 'weigh', 'file']);

/** What a worrying answer yields; a finding without a question to the vendor does not exist. */
export const findingSchema = z.strictObject({
  weight: weightSchema,
  /** The finding, as it stands in the note. */
  text: textSchema(260),
  /** What to ask the vendor, in plain polite words. */
  ask: textSchema(320),
});

export const walkAnswerSchema = z.strictObject({
  id: keySchema,
  label: textSchema(110),
  /** Absent where the answer is fine. */
  finding: findingSchema.optional(),
});

/** One stop on the way through the document. */
export const walkStepSchema = z.strictObject({
  id: keySchema,
  title: textSchema(70),
  /** What to look for. */
  look: textSchema(360),
  /** Where in the document, or beside it, it stands. */
  where: textSchema(200),
  why: textSchema(300),
  answers: z
    .array(walkAnswerSchema)
    .min(2)
    .max(4)
    .refine((answers) => answers.some(({ finding }) => !finding), 'one answer must be fine: leave out its finding')
    .refine((answers) => answers.some(({ finding }) => finding), 'one answer must yield a finding'),
});

/** A reading walk: the questions a buyer puts to one kind of document, in the order in which it is read. */
export const walkSchema = z
  .strictObject({
    ...pageFields,
    framework: z.enum(['soc2', 'iso27001']),
    /** Name of the document in the note: "SOC 2 report". */
    document: textSchema(60),
    answer: textSchema(260),
    /** What the reader notes of the document before the first step. */
    details: z.array(z.strictObject({ id: keySchema, label: textSchema(60) })).min(1),
    steps: z.array(walkStepSchema).min(1),
    /** What even a note without findings does not say; the last line of every note. */
    limits: textSchema(360),
  })
  .refine(
    ({ steps, details }) => new Set([...steps, ...details].map(({ id }) => id)).size === steps.length + details.length,
    'two steps or details share an id: give each its own',
  )
  .refine(
    ({ steps }) => steps.every(({ answers }) => new Set(answers.map(({ id }) => id)).size === answers.length),
    'two answers of a step share an id: give each its own',
  );

export type Walk = z.infer<typeof walkSchema>;
export type WalkStep = z.infer<typeof walkStepSchema>;
export type Weight = z.infer<typeof weightSchema>;
