import { expect, test } from 'vitest';
import { pageCitation } from '#domain/reach/citation.ts';

const address = 'https://example.org/guides/soc2/scoping/';

test('a citation names site, year, title, day of review and address', () => {
  expect(pageCitation('Scoping a SOC 2', address, { day: '2026-11-23', what: 'reviewed' })).toBe(
    `Crosswalk (2026). Scoping a SOC 2. Reviewed 23 November 2026. ${address}`,
  );
});

test('without a day it claims none', () => {
  expect(pageCitation('Search', address)).toBe(`Crosswalk. Search. ${address}`);
});

test('a title that is a question keeps its mark and gets no full stop', () => {
  expect(pageCitation('Which framework do I need?', address)).toContain('need? https');
});
