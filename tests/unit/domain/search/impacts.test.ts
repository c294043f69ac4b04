import { expect, test } from 'vitest';
import { impactsOf, rarityOf } from '#domain/search/impacts.ts';

const field = (text: string, boost = 1) => ({ tokens: text.split(' ').filter(Boolean), boost });

test('a term in a title counts more than the same term in a text', () => {
  const postings = impactsOf(
    [
      [field('scope', 9), field('other words')],
      [field('other', 9), field('scope words')],
    ],
    [1, 1],
  );
  const [title, body] = postings.get('scope') ?? [];
  expect(title?.[1]).toBeGreaterThan(body?.[1] ?? 0);
});

test('a rare term counts more than a common one', () => {
  const documents = Array.from({ length: 9 }, (_, index) => [field(index === 0 ? 'rare common' : 'common')]);
  const postings = impactsOf(
    documents,
    documents.map(() => 1),
  );
  expect(postings.get('rare')?.[0]?.[1]).toBeGreaterThan(postings.get('common')?.[0]?.[1] ?? 0);
  expect(rarityOf(1, 9)).toBeGreaterThan(rarityOf(9, 9));
  expect(rarityOf(9, 9)).toBeGreaterThanOrEqual(0);
});

test('a document can be made to count less as a whole', () => {
  const postings = impactsOf([[field('scope', 9)], [field('scope', 9)], [field('x')], [field('y')]], [1, 0.5, 1, 1]);
  const [full, half] = postings.get('scope') ?? [];
  expect(half?.[1]).toBeLessThan(full?.[1] ?? 0);
});

test('impacts fit in a byte', () => {
  const postings = impactsOf(
    Array.from({ length: 400 }, (_, i) => [field(i === 0 ? 'one '.repeat(500) : 'two', 50)]),
    Array(400).fill(1),
  );
  for (const list of postings.values()) for (const [, impact] of list) expect(impact).toBeLessThanOrEqual(255);
});
