import { describe, expect, test } from 'vitest';
import { emptyEntry, type SoaEntry } from '#domain/workbook/soa-entry.ts';
import { soaCsv, soaDataset, type SoaLine, soaMarkdown } from '#domain/workbook/soa-export.ts';

const line = (code: string, entry: Partial<SoaEntry>): SoaLine => ({
  code,
  title: `Title of ${code}`,
  entry: { ...emptyEntry, ...entry },
});
const included = line('A.5.1', {
  applicable: 'yes',
  basis: ['risk', 'law'],
  why: 'Because',
  status: 'planned',
  owner: 'CISO',
  evidence: 'Wiki',
});
// Grounds and status are left from a time when it was included.
const leftOut = line('A.7.1', { applicable: 'no', basis: ['risk'], why: 'No office', status: 'implemented' });
const lines = [included, leftOut, line('own-1', {})];

describe('the Statement as CSV', () => {
  test('has a line for each control, undecided ones too, with grounds in words', () => {
    expect(soaCsv(lines).split('\r\n')).toEqual([
      'control,title,applicable,grounds,reason,status,owner,evidence',
      'A.5.1,Title of A.5.1,yes,"Risk treatment, Law or regulation",Because,planned,CISO,Wiki',
      'A.7.1,Title of A.7.1,no,,No office,,,',
      'own-1,Title of own-1,,,,,,',
      '',
    ]);
  });
  test("a reader's words are never a formula", () => {
    expect(soaCsv([line('A.5.1', { why: '=1+1', evidence: '@x' })])).toContain(",'=1+1,,,'@x\r\n");
  });
});

describe('the Statement as Markdown', () => {
  test('is a table with a row for each control', () => {
    expect(soaMarkdown(lines).split('\n')).toEqual([
      '# Statement of Applicability',
      '',
      '| Control | Title | Applicable | Grounds | Reason | Status | Owner | Evidence |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      '| A.5.1 | Title of A.5.1 | yes | Risk treatment, Law or regulation | Because | planned | CISO | Wiki |',
      '| A.7.1 | Title of A.7.1 | no |  | No office |  |  |  |',
      '| own-1 | Title of own-1 |  |  |  |  |  |  |',
      '',
    ]);
  });
  test('bars and line breaks stay inside their cell', () => {
    const text = soaMarkdown([line('A.5.1', { why: 'a | b\n\n| c', owner: 'x|y' })]);
    expect(text.split('\n').at(-2)).toBe('| A.5.1 | Title of A.5.1 |  |  | a \\| b \\| c |  | x\\|y |  |');
  });
});

describe('the Statement as a table for a workbook', () => {
  const { id, columns, rows } = soaDataset(lines);
  test('has the columns of the CSV, and each row a value for every column', () => {
    const names = columns.map(({ name }) => name);
    expect(id).toBe('statement-of-applicability');
    expect(names.join(',')).toBe(soaCsv([]).trim());
    for (const row of rows) expect(Object.keys(row)).toEqual(names);
  });
  test('says the same as the CSV', () => {
    expect(
      rows.map((row) => [row['control'], row['applicable'], row['grounds'], row['reason'], row['status']]),
    ).toEqual([
      ['A.5.1', 'yes', 'Risk treatment, Law or regulation', 'Because', 'planned'],
      ['A.7.1', 'no', '', 'No office', ''],
      ['own-1', '', '', '', ''],
    ]);
  });
});

test("no bar and no backslash in a reader's words breaks the table", () => {
  const table = soaMarkdown([line('A.5.1', { why: String.raw`x\|y` })]);
  expect(table).toContain(String.raw`| x\\\|y |`);
});
