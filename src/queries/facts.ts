import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { buildDay } from '#domain/facts/shelf-life.ts';
import type { Fact } from '#schemas/fact.ts';
import type { Source } from '#schemas/source.ts';

/** A fact with its id and the document it rests on. */
export type NamedFact = Fact & { id: string; document: Source };

/** The day on which this build counts its facts' age. */
export const today = buildDay(process.env['SOURCE_DATE_EPOCH'], Date.now());

/** The facts with these ids, in this order. Throws for an unknown id, which the content check rules out. */
export async function factsFor(ids: readonly string[] = []): Promise<NamedFact[]> {
  return Promise.all(
    ids.map(async (id) => {
      const entry = await getEntry('facts', id);
      if (!entry) throw new Error(`content/facts has no "${id}"`);
      return named(entry);
    }),
  );
}

/** Every fact, by topic in the order of the schema, then by id. */
export async function allFacts(): Promise<NamedFact[]> {
  return Promise.all((await getCollection('facts')).sort((a, b) => a.id.localeCompare(b.id, 'en')).map(named));
}

async function named({ id, data }: CollectionEntry<'facts'>): Promise<NamedFact> {
  const source = await getEntry('sources', data.source.id);
  if (!source) throw new Error(`content/sources has no "${data.source.id}"`);
  return { id, ...data, document: source.data };
}
