import { z } from 'astro/zod';
import { dateSchema } from './shared.ts';

/** What an importing tool calls the criteria: identifiers only. The file name is the tool. */
export const exchangeSchema = z.strictObject({
  library: z.string().min(1),
  checked: dateSchema,
  /** Criterion to the nodes that can be assessed; the content check asks for all criteria. */
  nodes: z.record(z.string().regex(/^(CC|A|C|PI|P)\d\.\d$/), z.array(z.string().min(1)).min(1)),
});
