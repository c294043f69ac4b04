import { unsaidWords } from '#domain/diagrams/unsaid.ts';
import type { DiagramRecord } from '#schemas/diagram.ts';
import type { Problem, RawRecord } from './read.ts';

/** What a drawing shows and its twin does not say, and rows that do not fit the columns. Records must fit their schema. */
export function diagramProblems({ file, data, lineOf }: RawRecord): Problem[] {
  const { labels, caption, twin } = data as DiagramRecord;
  const said = [caption, ...twin.columns, ...twin.rows.flat()].join(' ');
  const unsaid = Object.entries(labels).flatMap(([key, text]) => {
    const words = unsaidWords(text, said);
    if (words.length === 0) return [];
    return [
      {
        file,
        line: lineOf(['labels', key]),
        field: `labels.${key}`,
        what: `the twin does not say "${words.join(' ')}"`,
        cure: 'say it in a row or in the caption, since a listener has only those',
      },
    ];
  });
  const ragged = twin.rows.flatMap((row, index) => {
    if (row.length === twin.columns.length) return [];
    return [
      {
        file,
        line: lineOf(['twin', 'rows', index]),
        field: `twin.rows.${index}`,
        what: `has ${row.length} cells for ${twin.columns.length} columns`,
        cure: 'write one cell for each column',
      },
    ];
  });
  return [...unsaid, ...ragged];
}
