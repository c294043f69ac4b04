import { toCsv } from '../csv.ts';
import type { Conversion } from './convert.ts';
import { markdownCell } from '../markdown-cell.ts';

/** A sub-clause whose wording changed in 2022, and how. */
export interface ChangedClause {
  code: string;
  title: string;
  changeNote: string;
}

/** The result of a conversion as CSV: one line for each pair of new and old control. */
export function conversionCsv({ rows }: Conversion): string {
  const lines = rows.flatMap(({ to, title, from, alsoPartOf }) =>
    from.map((old) => [to, title, old.code, old.title, old.relation, old.note, alsoPartOf.join(' ')]),
  );
  return toCsv(['to_2022', 'title_2022', 'from_2013', 'title_2013', 'relation', 'note', 'also_merged_from'], lines);
}

/** The result of a conversion as Markdown: table, new controls to decide on, and what could not be read. */
export function conversionMarkdown(
  { rows, openNew, unread }: Conversion,
  clauses: readonly ChangedClause[] = [],
): string {
  const table = rows.map(({ to, title, from }) => {
    const ancestors = from.map(({ code, relation }) => `${code} (${relation})`).join(', ');
    return `| ${to} | ${markdownCell(title)} | ${ancestors} |`;
  });
  const open = openNew.map(({ code, title }) => `- [ ] ${code} ${title}`);
  const left = unread.map(({ texts, reason }) => `- ${markdownCell(texts.join(', '))}: ${reason}`);
  const changed = clauses.map(({ code, title, changeNote }) => `- [ ] ${code} ${title}: ${changeNote}`);
  return [
    '# Controls of 2013 in the 2022 edition',
    '',
    '| 2022 | Title | From 2013 |',
    '| --- | --- | --- |',
    ...table,
    '',
    '## New in 2022: decide on each',
    '',
    ...open,
    ...(changed.length > 0 ? ['', '## Clauses that changed: compare each', '', ...changed] : []),
    ...(left.length > 0 ? ['', '## Not converted', '', ...left] : []),
    '',
  ].join('\n');
}
