import { daysOfPages, type PageDay } from '#domain/reach/page-days.ts';
import { type CollectionName, collectionSchemas } from '#schemas/collections.ts';
import { readCollection } from './content/read.ts';

/** The day of each page whose records carry one, by address, read from the files under `root`. */
export function readPageDays(root: string): Map<string, PageDay> {
  const names = Object.keys(collectionSchemas) as CollectionName[];
  return daysOfPages(
    Object.fromEntries(
      names.map((name) => {
        const collection = collectionSchemas[name];
        const address = 'address' in collection ? collection.address : undefined;
        return [name, { address, records: readCollection(root, name).records }];
      }),
    ),
  );
}

/**
 * For the sitemap: gives each page the day of its record as `lastmod`. A page without a dated record gets none, and no
 * page gets the day of the build.
 */
export function datedBy(root: string) {
  let days: Map<string, PageDay> | undefined;
  return <T extends { url: string }>(item: T): T & { lastmod?: string } => {
    days ??= readPageDays(root);
    const day = days.get(new URL(item.url).pathname)?.day;
    return day ? { ...item, lastmod: day } : item;
  };
}
