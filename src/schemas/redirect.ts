import { z } from 'astro/zod';
import { textSchema } from './shared.ts';

/** A page address with its outer slashes, or one that ends in `.html`. */
const pageAddress = z
  .string()
  .regex(/^\/([\w.-]+\/)*([\w.-]+\.html)?$/, 'write the address of a page with its outer slashes: /guides/old-name/');

/**
 * Addresses that have moved. `from` is a page, since a static host can lead on from a page only: a data file or a feed
 * stays where it is for good.
 */
export const redirectsSchema = z.array(
  z.strictObject({
    from: pageAddress,
    /** A page of this site, with a place in it where that helps. */
    to: z.string().regex(/^\/([\w.-]+\/)*(#[\w-]+)?$/, 'write a page of this site: /guides/new-name/#place'),
    why: textSchema(200),
  }),
);

export type Redirect = z.infer<typeof redirectsSchema>[number];
