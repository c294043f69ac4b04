import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TitleLine } from '#domain/search/document.ts';
import { find, type Load, type Manifest } from '#domain/search/find.ts';
import { identifiersFirst } from '#domain/search/identifiers-first.ts';
import { dist } from './built.ts';

const files = new Map<string, unknown>();

/** Loads a file of the built search index from the disk, once. */
export const loadBuilt: Load = async (file) => {
  if (!files.has(file)) files.set(file, JSON.parse(readFileSync(join(dist, 'search-index', `${file}.json`), 'utf8')));
  return files.get(file);
};

/** The addresses that the built index gives for a query, best first, as the list of results shows them. */
export async function searchBuilt(query: string): Promise<{ addresses: string[]; corrected: string | undefined }> {
  const manifest = (await loadBuilt('index')) as Manifest;
  const titles = (await loadBuilt(manifest.titles)) as TitleLine[];
  const { documents, corrected } = await find(query, manifest, loadBuilt);
  const addresses = identifiersFirst(query, documents, titles).map((document) => titles[document]?.[0] ?? '');
  return { addresses, corrected };
}
