import { getCollection } from 'astro:content';
import { groupTitles } from '#domain/comparison.ts';
import type { Comparison } from '#schemas/comparison.ts';
import { type NamedSource, sourcesFor } from './sources.ts';

export type ComparisonRow = Comparison & { id: string };

/** All rows in reading order: by group, then by `order`. */
export async function comparisonRows(): Promise<ComparisonRow[]> {
  const groups = Object.keys(groupTitles);
  const rows = (await getCollection('comparison')).map(({ id, data }) => ({ id, ...data }));
  return rows.sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.order - b.order);
}

/** The sources behind these rows, each once, in the order in which the rows name them. */
export async function sourcesOfRows(rows: readonly ComparisonRow[]): Promise<NamedSource[]> {
  return sourcesFor([...new Set(rows.flatMap(({ sources }) => sources.map(({ id }) => id)))]);
}
