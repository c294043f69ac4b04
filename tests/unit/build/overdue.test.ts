import { afterEach, expect, test } from 'vitest';
import { buildToday, overdueRecords } from '#build/content/overdue.ts';
import { recordsOf, root } from '../../support/content.ts';

const before = process.env['SOURCE_DATE_EPOCH'];
afterEach(() => {
  if (before === undefined) delete process.env['SOURCE_DATE_EPOCH'];
  else process.env['SOURCE_DATE_EPOCH'] = before;
});

test('nothing is overdue on the day the facts were checked', () => {
  expect(overdueRecords(root, '2026-11-23')).toEqual([]);
});

test('every fact is overdue some day, and the line names file, day and what to do', () => {
  const lines = overdueRecords(root, '2099-01-01').filter((line) => line.startsWith('content/facts/'));
  expect(lines).toHaveLength(recordsOf('facts').length);
  for (const line of lines)
    expect(line).toMatch(/\.yml: review due since \d{4}-\d\d-\d\d\. To mend it: check it against its source/);
});

test('the day of a build can be set, so that the same commit builds the same pages', () => {
  process.env['SOURCE_DATE_EPOCH'] = '1795564800';
  expect(buildToday()).toBe('2026-11-25');
});
