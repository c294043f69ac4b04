import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '#domain/csv.ts';

/** A small reader of RFC 4180, written apart from the writer. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g;
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(cells)) {
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push(row.splice(0));
  }
  row = [];
  return rows;
}

describe('CSV', () => {
  test('what is written is read back, but for the guard before formulas', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const guarded = rows.map((row) => row.map((value) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value)));
        expect(parseCsv(toCsv(['a', 'b'], rows))).toEqual([['a', 'b'], ...guarded]);
      }),
    );
  });
  test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])('no cell is a formula: %j', (value) => {
    expect(toCsv(['a'], [[value]])).toContain(`'${value[0]}`);
  });
});
