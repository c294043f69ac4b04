import { getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

/** A page that stands alone. Throws for an unknown id. */
export async function pageOf(id: string): Promise<CollectionEntry<'pages'>> {
  const page = await getEntry('pages', id);
  if (!page) throw new Error(`content/pages has no "${id}.mdx"`);
  return page;
}
