import { expect, test } from 'vitest';
import { convert } from '#domain/transition/convert.ts';
import { conversionCsv, conversionMarkdown } from '#domain/transition/export.ts';
import { recordsOf } from '../../../support/content.ts';

const editions = {
  old: recordsOf('oldControls').map(({ data }) => data),
  current: recordsOf('controls').map(({ data }) => data),
};
const conversion = convert('A.9.4.3, A.18.2.3, A.9.9.9', editions);

test('as CSV each pair has a line, with ids that a spreadsheet keeps', () => {
  const lines = conversionCsv(conversion).trim().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toMatch(/^A\.5\.17,/);
});

test('as Markdown it lists the table, the new controls and what was not converted', () => {
  const text = conversionMarkdown(conversion);
  expect(text).toContain('| A.5.36 |');
  expect(text.match(/- \[ \] A\./g)).toHaveLength(11);
  expect(text).toContain('- A.9.9.9: no control of 2013 has this number');
});
