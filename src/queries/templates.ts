import { type CollectionEntry, getCollection } from 'astro:content';

/** All templates by `order`. */
export async function templatesInOrder(): Promise<CollectionEntry<'templates'>[]> {
  return (await getCollection('templates')).sort((a, b) => a.data.order - b.data.order);
}
