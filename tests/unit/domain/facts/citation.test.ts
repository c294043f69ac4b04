import { expect, test } from 'vitest';
import { factCitation } from '#domain/facts/citation.ts';

const fact = {
  id: 'annex-a-controls',
  statement: 'Annex A lists 93 controls.',
  checked: '2026-11-23',
  document: { title: 'ISO/IEC 27001:2022' },
};

test('a citation names statement, day, address and the document with its place', () => {
  expect(factCitation({ ...fact, source: { at: 'Annex A' } }, 'https://example.org')).toBe(
    '“Annex A lists 93 controls.” Crosswalk, as of 23 November 2026, https://example.org/facts/#annex-a-controls (rests on: ISO/IEC 27001:2022, Annex A).',
  );
});

test('where the place in the document is unknown, none is invented', () => {
  expect(factCitation({ ...fact, source: {} }, 'https://example.org')).toContain('(rests on: ISO/IEC 27001:2022).');
});
