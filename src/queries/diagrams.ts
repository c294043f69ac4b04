import { getCollection } from 'astro:content';
import type { DiagramRecord } from '#schemas/diagram.ts';

const SHELVES = ['soc2', 'iso27001', 'both'];

/** All diagrams with their ids: SOC 2, ISO 27001, both; within each by title. */
export async function diagramsInOrder(): Promise<{ id: string; record: DiagramRecord }[]> {
  const entries = await getCollection('diagrams');
  return entries
    .map(({ id, data }) => ({ id, record: data }))
    .sort(
      (a, b) =>
        SHELVES.indexOf(a.record.framework) - SHELVES.indexOf(b.record.framework) ||
        a.record.title.localeCompare(b.record.title, 'en'),
    );
}
