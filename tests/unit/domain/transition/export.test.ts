import { describe, expect, test } from 'vitest';
import { type Conversion, convert } from '#domain/transition/convert.ts';
import { conversionCsv, conversionMarkdown } from '#domain/transition/export.ts';
import { parseCsv } from '../../../support/csv.ts';

const editions = {
  old: [
    { code: 'A.9.2.4', title: 'Secrets', becomes: [{ to: 'A.5.17', relation: 'merged' as const, note: 'of three' }] },
    { code: 'A.9.3.1', title: 'Use', becomes: [{ to: 'A.5.17', relation: 'merged' as const, note: 'of three' }] },
    {
      code: 'A.9.4.3',
      title: 'Passwords',
      becomes: [{ to: 'A.5.17', relation: 'merged' as const, note: 'so, "too"' }],
    },
    {
      code: 'A.18.2.3',
      title: 'Technical review',
      becomes: [
        { to: 'A.5.36', relation: 'split' as const, note: 'one half' },
        { to: 'A.8.8', relation: 'split' as const, note: 'other half' },
      ],
    },
  ],
  current: [
    { code: 'A.5.7', title: 'Threat intelligence', isNew: true },
    { code: 'A.5.17', title: 'Authentication information', isNew: false },
    { code: 'A.5.36', title: 'Compliance', isNew: false },
    { code: 'A.8.8', title: 'One | two | three', isNew: false },
    { code: 'A.8.28', title: 'Secure coding', isNew: true },
  ],
};
const conversion = convert('A.9.4.3, A.18.2.3, A.9.9.9, A.9.9.8, A.9.4', editions);

describe('as CSV', () => {
  const [header = [], ...rows] = parseCsv(conversionCsv(conversion));
  test('each pair has a line, in the order of the new controls', () => {
    expect(rows.map(([to, , from]) => `${from} to ${to}`)).toEqual([
      'A.9.4.3 to A.5.17',
      'A.18.2.3 to A.5.36',
      'A.18.2.3 to A.8.8',
    ]);
  });
  test('a line names the titles, what happened and what else is part of the new control', () => {
    expect(Object.fromEntries(header.map((name, column) => [name, rows[0]?.[column]]))).toEqual({
      to_2022: 'A.5.17',
      title_2022: 'Authentication information',
      from_2013: 'A.9.4.3',
      title_2013: 'Passwords',
      relation: 'merged',
      note: 'so, "too"',
      also_merged_from: 'A.9.2.4 A.9.3.1',
    });
  });
});

describe('as Markdown', () => {
  const text = conversionMarkdown(conversion);
  const lines = text.split('\n');
  test('the table has a row for each new control, with its ancestors', () => {
    const merged = conversionMarkdown(convert('A.9.4.3, A.9.3.1', editions)).split('\n');
    const row = merged.indexOf('| A.5.17 | Authentication information | A.9.3.1 (merged), A.9.4.3 (merged) |');
    expect(merged[row - 1]).toBe('| --- | --- | --- |');
    expect(merged[row - 2]?.match(/\|/g)).toHaveLength(4);
  });
  test('a bar in a title does not break the table', () => {
    expect(lines).toContain('| A.8.8 | One \\| two \\| three | A.18.2.3 (split) |');
  });
  test('every new control that the text does not name is a box to tick', () => {
    expect(lines.filter((line) => line.startsWith('- [ ]'))).toEqual([
      '- [ ] A.5.7 Threat intelligence',
      '- [ ] A.8.28 Secure coding',
    ]);
  });
  test('what was not converted stands in one line for each reason', () => {
    expect(lines.slice(lines.indexOf('## Not converted'))).toEqual([
      '## Not converted',
      '',
      '- A.9.9.9, A.9.9.8: no control of 2013 has this number',
      '- A.9.4: a control objective of 2013; objectives are gone',
      '',
    ]);
  });
  test('where all was converted, nothing is said about the rest', () => {
    expect(conversionMarkdown(convert('A.9.4.3', editions))).not.toContain('Not converted');
  });
  test('a spelling over two lines stays in the line of its reason', () => {
    const unread: Conversion['unread'] = [{ reason: 'neither', texts: ['A\n9.9'] }];
    expect(conversionMarkdown({ ...conversion, unread })).toContain('\n- A 9.9: neither\n');
  });
});

describe('clauses that changed', () => {
  const clauses = [
    { code: '6.3', title: 'Planning of changes', changeNote: 'New.' },
    { code: '9.3.2', title: 'Inputs', changeNote: 'One more input.' },
  ];
  test('each is a box to tick, between the new controls and what was not converted', () => {
    const lines = conversionMarkdown(conversion, clauses).split('\n');
    const heading = lines.indexOf('## Clauses that changed: compare each');
    expect(lines.slice(heading + 2, heading + 4)).toEqual([
      '- [ ] 6.3 Planning of changes: New.',
      '- [ ] 9.3.2 Inputs: One more input.',
    ]);
    expect(heading).toBeGreaterThan(lines.indexOf('- [ ] A.8.28 Secure coding'));
    expect(heading).toBeLessThan(lines.indexOf('## Not converted'));
  });
  test('a single one is listed as well', () => {
    expect(conversionMarkdown(conversion, clauses.slice(0, 1))).toContain('- [ ] 6.3 Planning of changes: New.');
  });
  test('without clauses there is no heading for them', () => {
    expect(conversionMarkdown(conversion)).not.toContain('Clauses');
  });
});
