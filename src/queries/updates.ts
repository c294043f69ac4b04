import { type CollectionEntry, getCollection } from 'astro:content';

/** The nine updates by number. */
export async function updatesInOrder(): Promise<CollectionEntry<'updates'>[]> {
  return (await getCollection('updates')).sort((a, b) => a.data.number - b.data.number);
}
