import { type CollectionEntry, getCollection } from 'astro:content';

/** All quiz outcomes by `order`. */
export async function outcomesInOrder(): Promise<CollectionEntry<'outcomes'>[]> {
  return (await getCollection('outcomes')).sort((a, b) => a.data.order - b.data.order);
}
