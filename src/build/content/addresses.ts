import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CollectionName, collectionSchemas } from '#schemas/collections.ts';
import type { RawRecord } from './read.ts';

const FEEDS = ['', '/changes'].flatMap((place) => [`${place}/feed.xml`, `${place}/feed.json`]);

/**
 * Every page address of the site with its outer slashes: the fixed pages under `src/pages` and one per record of
 * each collection that has pages.
 */
export function pageAddresses(root: string, records: ReadonlyMap<CollectionName, readonly RawRecord[]>): Set<string> {
  const addresses = new Set<string>(FEEDS);
  for (const entry of readdirSync(join(root, 'src/pages'), { recursive: true, encoding: 'utf8' })) {
    if (entry.endsWith('.astro') && !entry.includes('[')) addresses.add(fixedAddress(entry));
  }
  for (const [name, items] of records) {
    const collection = collectionSchemas[name];
    if ('address' in collection) for (const { id } of items) addresses.add(`/${collection.address}${id}/`);
  }
  return addresses;
}

function fixedAddress(entry: string): string {
  const path = entry
    .replaceAll('\\', '/')
    .replace(/\.astro$/, '')
    .replace(/(^|\/)index$/, '$1');
  return path === '' ? '/' : `/${path.replace(/\/$/, '')}/`;
}
