import { type CollectionEntry, getCollection } from 'astro:content';

/** All use cases by `order`. */
export async function useCasesInOrder(): Promise<CollectionEntry<'useCases'>[]> {
  return (await getCollection('useCases')).sort((a, b) => a.data.order - b.data.order);
}
