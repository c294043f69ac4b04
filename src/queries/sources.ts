import { getCollection, getEntry } from 'astro:content';
import type { Source } from '#schemas/source.ts';

export type NamedSource = Source & { id: string };

/** The sources with these ids, in this order. Throws for an unknown id, which the content check rules out. */
export async function sourcesFor(ids: readonly string[]): Promise<NamedSource[]> {
  return Promise.all(
    ids.map(async (id) => {
      const entry = await getEntry('sources', id);
      if (!entry) throw new Error(`content/sources has no "${id}"`);
      return { id, ...entry.data };
    }),
  );
}

/** Every source, by title. */
export async function allSources(): Promise<NamedSource[]> {
  return (await getCollection('sources'))
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}
