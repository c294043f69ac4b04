import { expect, test } from 'vitest';
import { relationships } from '#domain/crosswalk/relation.ts';
import { exchangeWords, NO_RELATIONSHIP } from '#domain/data/words.ts';

test('every relationship has a word in every format, and no format uses a word twice', () => {
  const words = relationships.map((relationship) => exchangeWords[relationship]);
  for (const format of ['published', 'oscal', 'library'] as const)
    expect(new Set(words.map((row) => row[format])).size).toBe(4);
});

test('the published words are those of NIST IR 8477', () => {
  const published = Object.values(exchangeWords).map((row) => row.published);
  expect([...published, NO_RELATIONSHIP].sort()).toEqual([
    'equal',
    'intersects with',
    'no relationship',
    'subset of',
    'superset of',
  ]);
});

test('the words of OSCAL are among those of its mapping model', () => {
  const model = ['equivalent-to', 'equal-to', 'subset-of', 'superset-of', 'intersects-with', 'no-relationship'];
  expect(Object.values(exchangeWords).filter((row) => !model.includes(row.oscal))).toEqual([]);
});

test('the words of CISO Assistant are among those of its mappings', () => {
  const model = ['subset', 'intersect', 'equal', 'superset', 'not_related'];
  expect(Object.values(exchangeWords).filter((row) => !model.includes(row.library))).toEqual([]);
});

test('no format calls a subset a superset', () => {
  for (const format of ['published', 'oscal', 'library'] as const) {
    expect(exchangeWords.subset[format]).toMatch(/^subset/);
    expect(exchangeWords.superset[format]).toMatch(/^superset/);
  }
});
