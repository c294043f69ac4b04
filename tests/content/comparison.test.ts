import { describe, expect, test } from 'vitest';
import { groupTitles } from '#domain/comparison.ts';
import { plain } from '#domain/emphasis.ts';
import { recordsOf } from '../support/content.ts';

const rows = recordsOf('comparison');

test('there are at least 36 rows, and every group has some', () => {
  expect(rows.length).toBeGreaterThanOrEqual(36);
  for (const group of Object.keys(groupTitles))
    expect(
      rows.some(({ data }) => data.group === group),
      group,
    ).toBe(true);
});

test('the six rows of the original article are the core', () => {
  const core = rows.filter(({ data }) => data.core).map(({ id }) => id);
  expect(core.sort()).toEqual(
    [
      'audit-frequency',
      'certification-vs-reporting',
      'compliance-driver',
      'industry',
      'scope-of-focus',
      'standard-structure',
    ].sort(),
  );
});

test('rows are in a fixed order', () => {
  const places = rows.map(({ data }) => `${data.group} ${data.order}`);
  expect(new Set(places).size).toBe(places.length);
});

describe('each row', () => {
  test.each(rows.map(({ id, data }) => [id, data] as const))(
    '%s answers for both sides in at most 90 characters',
    (_, data) => {
      for (const side of [data.soc2, data.iso27001]) {
        expect(plain(side).length).toBeLessThanOrEqual(90);
        expect(side.split('**').length % 2, 'marks come in pairs').toBe(1);
      }
    },
  );
});
