import { type CollectionEntry, getCollection } from 'astro:content';
import type { Subject } from '#domain/framework.ts';

export type GuideEntry = CollectionEntry<'guides'>;

const SHELVES: Subject[] = ['soc2', 'iso27001', 'both'];

/** All guides in reading order: SOC 2, ISO 27001, both; within each by `order`. */
export async function guidesInOrder(): Promise<GuideEntry[]> {
  const guides = await getCollection('guides');
  return guides.sort(
    (a, b) => SHELVES.indexOf(a.data.framework) - SHELVES.indexOf(b.data.framework) || a.data.order - b.data.order,
  );
}
