import { getCollection } from 'astro:content';
import { collectionSchemas } from '#schemas/collections.ts';

/** A place that names a source or a fact. */
export interface Place {
  href: string;
  title: string;
}

interface Naming {
  title?: string;
  topic?: string;
  term?: string;
  sources?: readonly (string | { id: string })[];
  facts?: readonly string[];
}

const NAMING = [
  'guides',
  'useCases',
  'updates',
  'outcomes',
  'checklists',
  'newsletter',
  'pages',
  'comparison',
  'glossary',
  'claims',
  'walks',
  'templates',
] as const;

/** Where each source and each fact is used, by id; places in the order of the collections. */
export async function usage(): Promise<{ sources: Map<string, Place[]>; facts: Map<string, Place[]> }> {
  const sources = new Map<string, Place[]>();
  const facts = new Map<string, Place[]>();
  for (const name of NAMING) {
    for (const { id, data } of await getCollection(name)) {
      const record = data as Naming;
      const place = { href: placeOf(name, id), title: record.title ?? record.topic ?? record.term ?? id };
      for (const source of record.sources ?? []) add(sources, typeof source === 'string' ? source : source.id, place);
      for (const fact of record.facts ?? []) add(facts, fact, place);
    }
  }
  return { sources, facts };
}

function add(index: Map<string, Place[]>, id: string, place: Place): void {
  index.set(id, [...(index.get(id) ?? []), place]);
}

const FIXED_PAGES: Record<string, string> = {
  about: '/about/',
  newsletter: '/newsletter/',
  transition: '/iso-27001-2022/transition/',
  'iso-27001-2022': '/iso-27001-2022/',
};

function placeOf(name: (typeof NAMING)[number], id: string): string {
  if (name === 'comparison') return `/compare/#${id}`;
  if (name === 'glossary') return `/glossary/#${id}`;
  if (name === 'pages') return FIXED_PAGES[id] ?? '/';
  return `/${collectionSchemas[name].address}${id}/`;
}
