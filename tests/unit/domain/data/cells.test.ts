import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellOf, datasetCsv, tableOf } from '#domain/data/cells.ts';
import type { Dataset } from '#domain/data/dataset.ts';
import { parseCsv } from '../../../support/csv.ts';

const dataset = (rows: Dataset['rows']): Dataset => ({
  id: 'things',
  title: 'Things',
  about: 'One row for each thing',
  columns: [
    { name: 'id', about: 'Its code', kind: 'text' },
    { name: 'note', about: 'More', kind: 'text', optional: true },
  ],
  rows,
});

describe('a cell', () => {
  test.each([
    ['A.5.10', 'A.5.10'],
    [7, '7'],
    [0, '0'],
    [true, 'yes'],
    [false, 'no'],
    [null, ''],
    [undefined, ''],
    [['People', 'Physical'], 'People | Physical'],
    [[], ''],
  ])('%j is written as "%s"', (value, text) => {
    expect(cellOf(value)).toBe(text);
  });
});

describe('the table', () => {
  test('has the columns in their order, whatever the order within a row', () => {
    expect(tableOf(dataset([{ note: 'second', id: 'first' }]))).toEqual({
      header: ['id', 'note'],
      cells: [['first', 'second']],
    });
  });
  test('leaves a cell empty where a row lacks the value, and out what is no column', () => {
    expect(tableOf(dataset([{ id: 'A.5.9', secret: 'x' }])).cells).toEqual([['A.5.9', '']]);
  });
});

describe('as CSV', () => {
  test('a cell that begins like a formula is kept as text', () => {
    expect(parseCsv(datasetCsv(dataset([{ id: '=HYPERLINK("x")', note: '-1' }])))[1]).toEqual([
      `'=HYPERLINK("x")`,
      "'-1",
    ]);
  });
  test('a list that begins like a formula is kept as text', () => {
    expect(parseCsv(datasetCsv(dataset([{ id: 'A.5.9', note: ['@a', 'b'] }])))[1]?.[1]).toBe("'@a | b");
  });
  test('read again it holds every cell, but for the guard before formulas', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 });
    const hostile = fc.constantFrom('a,b', '"', '""', 'a\r\nb', '\n', ',', ' ', '');
    const value = fc.oneof(
      text,
      hostile,
      fc.tuple(text, hostile).map((pair) => pair.join('')),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { maxLength: 8 }), (rows) => {
        const guarded = rows.map((row) => row.map((cell) => cell.replace(/^(?=[=+\-@\t\r])/, "'")));
        const csv = datasetCsv(dataset(rows.map(([id, note]) => ({ id, note }))));
        expect(parseCsv(csv)).toEqual([['id', 'note'], ...guarded]);
      }),
    );
  });
});
