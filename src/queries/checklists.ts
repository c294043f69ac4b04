import { type CollectionEntry, getCollection } from 'astro:content';

/** All checklists by `order`. */
export async function checklistsInOrder(): Promise<CollectionEntry<'checklists'>[]> {
  return (await getCollection('checklists')).sort((a, b) => a.data.order - b.data.order);
}
