import { z } from 'astro/zod';

/** A calendar date as text, `YYYY-MM-DD`. Front matter parsers hand dates over as Date objects; both forms end as text. */
export const dateSchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'write a date as YYYY-MM-DD, for example 2026-11-23')
    .refine(isRealDate, 'this day does not exist in the calendar'),
);

/** Text that is not empty, has no outer spaces and stays within `max` characters as the reader sees it. */
export const textSchema = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'write something here, or remove the field')
    .refine((text) => visibleLength(text) <= max, `shorten to at most ${max} characters`);

/** The id of a record in another collection; the content check refuses ids that do not exist. */
export const refSchema = (collection: string) => z.string().meta({ ref: collection });

/** An address of this site without its outer slashes, as in `guides/soc2/scoping`; the content check refuses unknown ones. */
export const addressSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9/-]*[a-z0-9]$/, 'write an address without outer slashes, for example guides/soc2/scoping')
  .meta({ address: true });

/** A source with an optional place in it ("p. 27"). */
export const citationSchema = z.strictObject({ id: refSchema('sources'), at: textSchema(80).optional() });

/** How far a statement can be relied on: high is printed plainly, medium with its source or "commonly". */
export const confidenceSchema = z.enum(['high', 'medium']);

/** Which framework a page speaks about. */
export const subjectSchema = z.enum(['soc2', 'iso27001', 'both']);

/** Where advice lands on the facing pages; `neither` is off the sheet. */
export const placeSchema = z.enum(['soc2', 'iso27001', 'both', 'neither']);

/** Questions in readers' own words; search weighs them like headings. */
export const askedSchema = z.array(textSchema(100)).max(10).optional();

/**
 * The facts whose figures a text prints, and figures of its own with the reason why no fact backs them: an example, a
 * piece of advice. The content check refuses any other date, amount, share, duration or count.
 */
export const figureFields = {
  facts: z.array(refSchema('facts')).optional(),
  ownFigures: z.array(z.strictObject({ words: textSchema(60), why: textSchema(160) })).optional(),
};

/** Front matter that every page of prose carries. */
export const pageFields = {
  title: textSchema(70),
  description: textSchema(165),
  sources: z.array(refSchema('sources')),
  reviewed: dateSchema,
  nextReview: dateSchema,
  related: z.array(addressSchema).max(6),
  asked: askedSchema,
  ...figureFields,
};

function isRealDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function visibleLength(text: string): number {
  return text.replaceAll('**', '').length;
}
