import { strFromU8, unzipSync } from 'fflate';
import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '#domain/data/dataset.ts';
import { workbookOf } from '#domain/data/workbook.ts';

const long = 'A sentence of more than forty characters, which needs a wide column.';
const dataset = (id: string, rows: Dataset['rows']): Dataset => ({
  id,
  title: id,
  about: 'One row for each thing',
  columns: [
    { name: 'id', about: 'Its code', kind: 'text' },
    { name: 'strength', about: 'From 1 to 10', kind: 'number', optional: true },
    { name: 'reason', about: 'Why', kind: 'text' },
  ],
  rows,
});
const datasets = [
  dataset('crosswalk', [
    { id: 'A.5.10', strength: 7, reason: long },
    { id: '6.1', strength: null, reason: '=1+1 & <b>' },
  ]),
  dataset('controls-2013-2022', [{ id: '2026-11-23', strength: 1, reason: ' spaced ' }]),
];

/** A part of the workbook as XML. */
function part(workbook: Uint8Array, name: string): HTMLElement {
  const file = unzipSync(workbook)[name];
  if (!file) throw new Error(`the workbook has no ${name}`);
  return parse(strFromU8(file), { lowerCaseTagName: true });
}

/** The cells of a sheet, each with its type and its text. */
function cellsOf(workbook: Uint8Array, sheet: number): { at: string; type: string | undefined; text: string }[] {
  const shared = part(workbook, 'xl/sharedStrings.xml').querySelectorAll('si');
  return part(workbook, `xl/worksheets/sheet${sheet}.xml`)
    .querySelectorAll('c')
    .map((cell) => {
      const index = cell.querySelector('v')?.text;
      return {
        at: cell.attributes['r'] ?? '',
        type: cell.attributes['t'],
        text: shared[Number(index ?? -1)]?.text ?? '',
      };
    });
}

const workbook = await workbookOf(datasets);

describe('a workbook', () => {
  test('has a sheet for each dataset, under the name of its file', () => {
    const sheets = part(workbook, 'xl/workbook.xml').querySelectorAll('sheet');
    expect(sheets.map(({ attributes }) => attributes['name'])).toEqual(['crosswalk', 'controls-2013-2022']);
  });
  test('has every cell where the dataset has it', () => {
    const texts = (sheet: number) => Object.fromEntries(cellsOf(workbook, sheet).map(({ at, text }) => [at, text]));
    expect(texts(1)).toEqual({
      ...{ A1: 'id', B1: 'strength', C1: 'reason' },
      ...{ A2: 'A.5.10', B2: '7', C2: long },
      ...{ A3: '6.1', B3: '', C3: '=1+1 & <b>' },
    });
    expect(texts(2)).toMatchObject({ A2: '2026-11-23', B2: '1', C2: ' spaced ' });
  });
  test('no cell is a number, a date or a formula: each that holds something holds text', () => {
    const filled = [1, 2].flatMap((sheet) => cellsOf(workbook, sheet)).filter(({ text }) => text !== '');
    expect(filled).toHaveLength(14);
    expect(filled.filter(({ type }) => type !== 's')).toEqual([]);
    expect(part(workbook, 'xl/worksheets/sheet1.xml').querySelectorAll('f')).toEqual([]);
  });
  test('every cell has the format of text, so that it stays text when it is edited', () => {
    const styles = part(workbook, 'xl/styles.xml');
    const format = styles.querySelector('numfmt')?.attributes;
    const uses = styles.querySelectorAll('cellxfs xf').map(({ attributes }) => attributes['numFmtId']);
    const cells = part(workbook, 'xl/worksheets/sheet1.xml').querySelectorAll('c');
    expect(format?.['formatCode']).toBe('@');
    expect(cells).toHaveLength(9);
    for (const { attributes } of cells) expect(uses[Number(attributes['s'])]).toBe(format?.['numFmtId']);
  });
  test('the heading stays in view', () => {
    expect(part(workbook, 'xl/worksheets/sheet2.xml').querySelector('pane')?.attributes).toMatchObject({
      state: 'frozen',
      topLeftCell: 'A2',
    });
  });
  test('columns of sentences are wide and columns of identifiers narrow', () => {
    const columns = part(workbook, 'xl/worksheets/sheet1.xml').querySelectorAll('col');
    expect(columns.map(({ attributes }) => Number(attributes['width']))).toEqual([16, 16, 60]);
  });
});
