import { toCsv } from '../csv.ts';
import type { Dataset, Value } from './dataset.ts';

/** Parts of a list within one cell; no text of ours holds it. */
export const LIST_MARK = ' | ';

/** A value as the text of one cell: lists joined, flags as yes and no, nothing as an empty cell. */
export function cellOf(value: Value | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object') return value.join(LIST_MARK);
  return String(value);
}

/** Header and rows of a dataset as text cells, in the order of its columns. */
export function tableOf({ columns, rows }: Dataset): { header: string[]; cells: string[][] } {
  const header = columns.map(({ name }) => name);
  return { header, cells: rows.map((row) => header.map((name) => cellOf(row[name]))) };
}

/** The dataset as CSV, safe against formulas. */
export function datasetCsv(dataset: Dataset): string {
  const { header, cells } = tableOf(dataset);
  return toCsv(header, cells);
}
