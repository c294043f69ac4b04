import { getCollection } from 'astro:content';
import { kinOf, type Marked } from '#domain/related.ts';
import { collectionSchemas } from '#schemas/collections.ts';
import { allPages } from './site-map.ts';

const PROSE = ['guides', 'updates', 'useCases'] as const;
const CODE = /\b(?:CC|PI|A|C|P)\d\.\d\b|\bA\.[5-8]\.\d{1,2}\b(?!\.\d)/g;
const MOST = 4;

let marked: Promise<Marked[]> | undefined;

/** The pages that share most facts, criteria and controls with the page at `href`, each with what it shares. */
export async function kinPages(href: string): Promise<{ href: string; title: string; shared: string[] }[]> {
  marked ??= markedPages();
  const titles = new Map((await allPages()).map((page) => [page.href, page.title]));
  return kinOf(href, await marked, MOST).map((kin) => ({ ...kin, title: titles.get(kin.href) ?? kin.href }));
}

async function markedPages(): Promise<Marked[]> {
  const lists = await Promise.all(
    PROSE.map(async (name) =>
      (await getCollection(name)).map(({ id, body = '', data }) => ({
        href: `/${collectionSchemas[name].address}${id}/`,
        marks: new Set([...(data.facts ?? []).map((fact) => `fact ${fact}`), ...(body.match(CODE) ?? [])]),
      })),
    ),
  );
  return lists.flat();
}
