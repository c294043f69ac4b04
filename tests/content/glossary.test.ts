import { expect, test } from 'vitest';
import { recordsOf } from '../support/content.ts';

const terms = recordsOf('glossary');

test('there are at least 60 terms', () => {
  expect(terms.length).toBeGreaterThanOrEqual(60);
});

test('no two terms share a headword', () => {
  const words = terms.map(({ data }) => data.term.toLowerCase());
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test.each(terms.filter(({ data }) => data.instead).map(({ id, data }) => [id, data.instead]))(
  '%s leads straight to a right term, not to another wrong one',
  (_, instead) => {
    expect(terms.find(({ id }) => id === instead)?.data.instead).toBeUndefined();
  },
);
