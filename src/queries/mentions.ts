import { getCollection } from 'astro:content';
import { collectionSchemas } from '#schemas/collections.ts';

/** A page that names a requirement. */
export interface Mention {
  href: string;
  title: string;
  kind: string;
}

const PROSE = { guides: 'Guide', updates: 'Update', useCases: 'Use case' } as const;

/** For each code that is named somewhere, the pages that name it: prose by its text, checklists by their items. */
export async function mentionsByCode(): Promise<Map<string, Mention[]>> {
  const mentions = new Map<string, Mention[]>();
  const add = (code: string, mention: Mention) => {
    const found = mentions.get(code) ?? [];
    if (!found.some(({ href }) => href === mention.href)) mentions.set(code, [...found, mention]);
  };
  for (const name of Object.keys(PROSE) as (keyof typeof PROSE)[]) {
    for (const { id, body = '', data } of await getCollection(name)) {
      const mention = { href: `/${collectionSchemas[name].address}${id}/`, title: data.title, kind: PROSE[name] };
      for (const code of codesIn(body)) add(code, mention);
    }
  }
  for (const { id, data } of await getCollection('checklists')) {
    for (const item of data.sections.flatMap((section) => section.items)) {
      // A shared item is named once, by the list that holds it.
      if ('use' in item) continue;
      for (const code of item.refs)
        add(code, { href: `/checklists/${id}/#${item.id}`, title: item.text, kind: 'Checklist' });
    }
  }
  return mentions;
}

function codesIn(text: string): Set<string> {
  return new Set(text.match(/\b(?:CC|PI|A|C|P)\d\.\d\b|\bA\.[5-8]\.\d{1,2}\b(?!\.\d)/g) ?? []);
}
