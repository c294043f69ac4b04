import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { conceptBook, withConcepts } from '#domain/search/concepts.ts';
import { tokensOf } from '#domain/search/tokens.ts';
import { stemOf } from '#domain/search/words.ts';
import { conceptsSchema } from '#schemas/search.ts';
import { root } from '../../../support/content.ts';

const concepts = conceptsSchema.parse(parse(readFileSync(`${root}/content/search/concepts.yml`, 'utf8')));
const book = conceptBook(concepts);

test('single words give way to their concept, longer wordings keep their telling words', () => {
  const small = conceptBook([
    { id: 'cost', words: ['cost', 'price'] },
    { id: 'letter', words: ['bridge letter', 'gap letter'] },
  ]);
  expect(
    withConcepts(
      ['price', 'bridg', 'letter'].map((word) => word),
      small,
    ),
  ).toEqual(['~cost', '~letter', 'bridg', 'letter']);
});

describe('each group of wordings', () => {
  test.each(concepts.map((concept) => [concept.id, concept]))('%s is found by any of its wordings', (id, { words }) => {
    for (const wording of words) expect(tokensOf(wording, book), wording).toContain(`~${id}`);
  });
});

test('no wording belongs to two groups', () => {
  const seen = concepts.flatMap(({ words }) => words.map((word) => tokensOf(word, new Map()).map(stemOf).join(' ')));
  const groups = concepts.flatMap(({ id, words }) =>
    words.map((word) => [tokensOf(word, new Map()).join(' '), id] as const),
  );
  const doubled = groups.filter(([wording, id]) => groups.some(([other, owner]) => other === wording && owner !== id));
  expect(doubled).toEqual([]);
  expect(seen.every((text) => text !== '')).toBe(true);
});
