import { type CollectionEntry, getCollection } from 'astro:content';

/** All issues, newest first. */
export async function issuesNewestFirst(): Promise<CollectionEntry<'newsletter'>[]> {
  return (await getCollection('newsletter')).sort((a, b) => b.data.number - a.data.number);
}
