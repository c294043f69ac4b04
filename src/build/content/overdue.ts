import { buildDay, shelfLife } from '#domain/facts/shelf-life.ts';
import { type CollectionName, collectionSchemas } from '#schemas/collections.ts';
import { readCollection } from './read.ts';

/** The day on which this build counts the age of records, `YYYY-MM-DD`; `SOURCE_DATE_EPOCH` sets it. */
export function buildToday(): string {
  return buildDay(process.env['SOURCE_DATE_EPOCH'], Date.now());
}

/**
 * One line for each record whose review is overdue on the day `today`: facts by `reviewBy`, pages by `nextReview`.
 * An empty list means that all is fresh. `root` is the project root.
 */
export function overdueRecords(root: string, today: string): string[] {
  return (Object.keys(collectionSchemas) as CollectionName[]).flatMap((name) =>
    readCollection(root, name).records.flatMap(({ file, data }) => {
      const due =
        (data as { reviewBy?: unknown; nextReview?: unknown }).reviewBy ??
        (data as { nextReview?: unknown }).nextReview;
      if (typeof due !== 'string' || !shelfLife({ reviewBy: due }, today).overdue) return [];
      const field = 'reviewBy' in (data as object) ? 'reviewBy' : 'nextReview';
      return [
        `${file}: review due since ${due}. To mend it: check it against its source, then set ${field} and add to its history`,
      ];
    }),
  );
}
