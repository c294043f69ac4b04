import { getCollection } from 'astro:content';
import { daysOfPages, type PageDay } from '#domain/reach/page-days.ts';
import { type CollectionName, collectionSchemas } from '#schemas/collections.ts';

let days: Promise<Map<string, PageDay>> | undefined;

/** The day of each page whose records carry one, by address; read once for all pages of a build. */
export function pageDays(): Promise<Map<string, PageDay>> {
  days ??= readDays();
  return days;
}

async function readDays(): Promise<Map<string, PageDay>> {
  const names = Object.keys(collectionSchemas) as CollectionName[];
  const collections = await Promise.all(
    names.map(async (name) => {
      const collection = collectionSchemas[name];
      const address = 'address' in collection ? collection.address : undefined;
      return [name, { address, records: await getCollection(name) }] as const;
    }),
  );
  return daysOfPages(Object.fromEntries(collections));
}
