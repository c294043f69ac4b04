import { describe, expect, test } from 'vitest';
import { strmCsv } from '#domain/data/strm.ts';
import { parseCsv } from '../../../support/csv.ts';
import { link } from '../../../support/links.ts';

const lines = new Map([
  ['CC6.1', { title: 'Logical access', summary: 'Access is limited, "as needed".' }],
  ['A.5.10', { title: 'Acceptable use', summary: '=Rules for use.' }],
]);

/** The rows of the sheet as records under its headings. */
function sheetOf(...given: Parameters<typeof strmCsv>): Record<string, string | undefined>[] {
  const [header = [], ...rows] = parseCsv(strmCsv(...given));
  return rows.map((row) => Object.fromEntries(header.map((name, column) => [name, row[column]])));
}

describe('the sheet of set theory relationships', () => {
  test('has the ten columns of such sheets', () => {
    expect(parseCsv(strmCsv([], lines))).toEqual([
      [
        'FDE #',
        'FDE Name',
        'Focal Document Element (FDE) Description',
        'STRM Rationale',
        'STRM Relationship',
        'Reference Control',
        'Reference #',
        'Reference Description',
        'Strength of Relationship',
        'Notes',
      ],
    ]);
  });
  test('has a row for each pair with our own words for both ends, none of which is a formula', () => {
    expect(sheetOf([link('CC6.1', 'A.5.10', 'superset', 7)], lines)).toEqual([
      {
        'FDE #': 'CC6.1',
        'FDE Name': 'Logical access',
        'Focal Document Element (FDE) Description': 'Access is limited, "as needed".',
        'STRM Rationale': 'Semantic',
        'STRM Relationship': 'Superset Of',
        'Reference Control': 'Acceptable use',
        'Reference #': 'A.5.10',
        'Reference Description': "'=Rules for use.",
        'Strength of Relationship': '7',
        Notes: 'Why CC6.1 and A.5.10. Still wanted: More of CC6.1 and A.5.10.',
      },
    ]);
  });
  test.each([
    ['equal', 'Equal'],
    ['subset', 'Subset Of'],
    ['superset', 'Superset Of'],
    ['intersects', 'Intersects With'],
  ] as const)('writes %s the way such sheets do: %s', (relationship, words) => {
    expect(sheetOf([link('CC6.1', 'A.5.10', relationship)], lines)[0]?.['STRM Relationship']).toBe(words);
  });
  test('keeps the order of the pairs', () => {
    const links = [link('CC6.1', 'A.5.10', 'equal'), link('CC6.1', 'A.5.9', 'equal')];
    expect(sheetOf(links, lines).map((row) => row['Reference #'])).toEqual(['A.5.10', 'A.5.9']);
  });
  test('leaves name and description empty for a code without lines', () => {
    expect(sheetOf([link('CC9.2', 'A.5.10', 'equal')], lines)[0]).toMatchObject({ 'FDE #': 'CC9.2', 'FDE Name': '' });
  });
});
