import { getCollection } from 'astro:content';
import type { GlossaryTerm } from '#schemas/glossary-term.ts';

export type NamedTerm = GlossaryTerm & { id: string };

/** All terms in the order of the English alphabet, digits last. */
export async function glossaryTermsInOrder(): Promise<NamedTerm[]> {
  const collator = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });
  const terms = (await getCollection('glossary')).map(({ id, data }) => ({ id, ...data }));
  return terms.sort((a, b) => collator.compare(a.term, b.term));
}
