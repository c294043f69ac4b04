import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { cellOf } from '#domain/data/cells.ts';
import type { Value } from '#domain/data/dataset.ts';
import { exchangeWords } from '#domain/data/words.ts';
import { dist } from '../support/built.ts';
import { recordsOf } from '../support/content.ts';
import { parseCsv } from '../support/csv.ts';

const SETS = [
  'criteria',
  'controls',
  'clauses',
  'crosswalk',
  'controls-2013-2022',
  'comparison',
  'claims',
  'glossary',
  'checklists',
  'quiz',
  'sources',
];
const read = (file: string) => readFileSync(join(dist, 'data', file), 'utf8');
const rowsOf = (id: string) => (JSON.parse(read(`${id}.json`)) as { rows: Record<string, Value>[] }).rows;

describe.each(SETS)('%s', (id) => {
  const [header = [], ...cells] = parseCsv(read(`${id}.csv`));
  test('the JSON fits its published schema', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(read(`schema/${id}.json`)));
    validate(JSON.parse(read(`${id}.json`)));
    expect(validate.errors).toBeNull();
  });
  test('the CSV read again holds the rows of the JSON', () => {
    const rows = rowsOf(id);
    expect(cells.map((row) => row.map(unguarded))).toEqual(rows.map((row) => header.map((name) => cellOf(row[name]))));
  });
  test('no cell can be taken for a formula', () => {
    expect(cells.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
  test('it states version, day and license', () => {
    expect(JSON.parse(read(`${id}.json`))).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      licence: 'CC-BY-4.0',
    });
  });
});

/** A cell without the apostrophe that keeps spreadsheets from computing it. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r])/, '');
}

describe('the data are the records', () => {
  test.each([
    ['criteria', 'criteria'],
    ['controls', 'controls'],
    ['clauses', 'clauses'],
  ] as const)('%s has every identifier, trailing zeros included, in the order of the publication', (id, name) => {
    const codes = recordsOf(name).map(({ data }) => data.code);
    const published = rowsOf(id).map((row) => row['id']);
    expect([...published].sort()).toEqual(codes.sort());
    if (id === 'controls') {
      expect(published.slice(8, 10)).toEqual(['A.5.9', 'A.5.10']);
      expect(published).toEqual(expect.arrayContaining(['A.5.1', 'A.5.10', 'A.8.2', 'A.8.20']));
    }
  });
  test('the crosswalk has every row as it was written', () => {
    const written = recordsOf('crosswalk').flatMap(({ data }) =>
      data.rows.map((row) =>
        [data.criterion, row.iso, exchangeWords[row.relationship].published, row.strength, row.reason, row.gap].join(
          '\n',
        ),
      ),
    );
    const published = rowsOf('crosswalk')
      .filter(({ tsc_id, iso_id }) => tsc_id && iso_id)
      .map((row) =>
        ['tsc_id', 'iso_id', 'relationship', 'strength', 'reason', 'gap'].map((key) => row[key]).join('\n'),
      );
    expect(published.sort()).toEqual(written.sort());
  });
  test('crosswalk.csv begins with the columns that others rely on', () => {
    expect(read('crosswalk.csv').split('\r\n')[0]).toMatch(
      /^tsc_id,iso_id,relationship,strength,reason,gap,status,edition_tsc,edition_iso,reviewed/,
    );
    expect(read('controls-2013-2022.csv').split('\r\n')[0]).toMatch(/^from_2013,to_2022,relation/);
  });
  test('the correspondence of the editions has 115 pairs and 11 new controls', () => {
    const rows = rowsOf('controls-2013-2022');
    expect(rows.filter(({ from_2013 }) => from_2013)).toHaveLength(115);
    expect(rows.filter(({ relation }) => relation === 'new')).toHaveLength(11);
  });
});
