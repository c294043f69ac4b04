import type { Detail, TitleLine } from '#domain/search/document.ts';
import { find, type Manifest } from '#domain/search/find.ts';
import { conceptBook } from '#domain/search/concepts.ts';
import { type Hit, hitOf } from '#domain/search/hit.ts';
import { identifiersFirst } from '#domain/search/identifiers-first.ts';
import { tokensOf } from '#domain/search/tokens.ts';
import { load } from './index-loader.ts';

const MOST = 12;

export interface Hits {
  hits: Hit[];
  /** The query as it was understood, where words were put right. */
  corrected?: string | undefined;
  /** Whether some answers could not be loaded. */
  incomplete: boolean;
}

/** Begins to load what every query needs, before one is typed. */
export function prepare(): void {
  void manifestAndTitles().catch(() => undefined);
}

/** Finds the pages that answer a query: identifiers first, then by rank. `show` gets the titles at once, the answers later. */
export async function findHits(query: string, framework: string, show: (hits: Hits) => void): Promise<void> {
  const { manifest, titles } = await manifestAndTitles();
  const wanted = (document: number) => framework === 'all' || ['both', framework].includes(titles[document]?.[3] ?? '');
  const { documents, terms, corrected } = await find(query, manifest, load, wanted);
  const chosen = identifiersFirst(query, documents, titles).filter(wanted).slice(0, MOST);
  const book = conceptBook(manifest.concepts);
  const hits = (details: ReadonlyMap<number, Detail>) =>
    chosen.flatMap((number) => {
      const line = titles[number];
      return line ? [hitOf(line, details.get(number), terms, (text) => tokensOf(text, book))] : [];
    });
  show({ hits: hits(new Map()), corrected, incomplete: false });
  const { details, incomplete } = await detailsOf(chosen, manifest);
  show({ hits: hits(details), corrected, incomplete });
}

async function manifestAndTitles(): Promise<{ manifest: Manifest; titles: TitleLine[] }> {
  const manifest = (await load('index')) as Manifest;
  return { manifest, titles: (await load(manifest.titles)) as TitleLine[] };
}

async function detailsOf(
  chosen: readonly number[],
  { details, perDetail }: Manifest,
): Promise<{ details: Map<number, Detail>; incomplete: boolean }> {
  const found = new Map<number, Detail>();
  let incomplete = false;
  await Promise.all(
    chosen.map(async (number) => {
      const chunk = (await load(details[Math.floor(number / perDetail)] ?? '').catch(() => [])) as Detail[];
      const detail = chunk[number % perDetail];
      if (detail) found.set(number, detail);
      else incomplete = true;
    }),
  );
  return { details: found, incomplete };
}
