import { z } from 'astro/zod';
import { addressSchema, textSchema } from './shared.ts';

/** Shape of `content/search/concepts.yml`: wordings that mean the same to a reader. */
export const conceptsSchema = z.array(
  z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), words: z.array(textSchema(60)).min(1) }),
);

/** Shape of `content/search/pages.yml`: what readers ask that a fixed page or a tool answers. */
export const searchPagesSchema = z.array(
  z.strictObject({ address: addressSchema, answer: textSchema(260), asked: z.array(textSchema(100)).min(1) }),
);
