import { expect, test } from 'vitest';
import { conceptBook } from '#domain/search/concepts.ts';
import { tokensOf } from '#domain/search/tokens.ts';

const book = conceptBook([{ id: 'soa', words: ['soa', 'statement of applicability'] }]);

test('a text and a query that mean the same share their terms', () => {
  expect(tokensOf('SoA 6.1.3 d', book)).toEqual(['6.1.3', '~soa']);
  expect(tokensOf('The Statement of Applicability of 6.1.3', book)).toEqual(['6.1.3', '~soa', 'statement', 'applic']);
});

test('a query of nothing but empty words has no terms', () => {
  expect(tokensOf('what is it for?', book)).toEqual([]);
});
