import { toCsv } from '../csv.ts';
import type { Column, Dataset } from '../data/dataset.ts';
import { markdownCell } from '../markdown-cell.ts';
import { bases, type SoaEntry } from './soa-entry.ts';

/** A control with the line that a reader wrote for it. */
export interface SoaLine {
  /** Number of the control, or the id of one from elsewhere. */
  code: string;
  title: string;
  entry: SoaEntry;
}

const HEADER = ['control', 'title', 'applicable', 'grounds', 'reason', 'status', 'owner', 'evidence'];

/** The Statement as CSV. */
export function soaCsv(lines: readonly SoaLine[]): string {
  return toCsv(HEADER, lines.map(cellsOf));
}

/** The Statement as Markdown. */
export function soaMarkdown(lines: readonly SoaLine[]): string {
  return [
    '# Statement of Applicability',
    '',
    '| Control | Title | Applicable | Grounds | Reason | Status | Owner | Evidence |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines.map((line) => `| ${cellsOf(line).map(markdownCell).join(' | ')} |`),
    '',
  ].join('\n');
}

/** The Statement as a table for a workbook. */
export function soaDataset(lines: readonly SoaLine[]): Dataset {
  const columns: Column[] = HEADER.map((name) => ({ name, about: name, kind: 'text' }));
  return {
    id: 'statement-of-applicability',
    title: 'Statement of Applicability',
    about: 'One row for each control',
    columns,
    rows: lines.map((line) => Object.fromEntries(cellsOf(line).map((value, index) => [HEADER[index] ?? '', value]))),
  };
}

function cellsOf({ code, title, entry }: SoaLine): string[] {
  const { applicable, basis, why, status, owner, evidence } = entry;
  const grounds = basis.map((word) => bases[word]).join(', ');
  return [
    code,
    title,
    applicable,
    applicable === 'no' ? '' : grounds,
    why,
    applicable === 'no' ? '' : status,
    owner,
    evidence,
  ];
}
