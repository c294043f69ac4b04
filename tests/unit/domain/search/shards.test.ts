import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Postings } from '#domain/search/impacts.ts';
import { shardsFor, shardsOf } from '#domain/search/shards.ts';

const postings = fc
  .uniqueArray(fc.stringMatching(/^[a-z~]{1,6}$/), { minLength: 1, maxLength: 60 })
  .map((terms): Postings => new Map(terms.map((term, index) => [term, [[index, 7]]])));

test('every term is in the part that a query for it asks for', () => {
  fc.assert(
    fc.property(postings, fc.integer({ min: 1, max: 30 }), (index, size) => {
      const shards = shardsOf(index, size);
      const firsts = shards.map(({ first }) => first);
      for (const [term, list] of index) {
        const held = shardsFor(firsts, term, term).flatMap((number) => shards[number]?.shard[term] ?? []);
        expect(held).toEqual(list.flat());
      }
    }),
  );
});

test('the beginning of a word finds all its ends', () => {
  fc.assert(
    fc.property(postings, (index) => {
      const shards = shardsOf(index, 9);
      const numbers = shardsFor(
        shards.map(({ first }) => first),
        'a',
        'azz',
      );
      const found = numbers
        .flatMap((number) => Object.keys(shards[number]?.shard ?? {}))
        .filter((term) => term.startsWith('a'));
      expect(found.filter((term) => term < 'azz').sort()).toEqual(
        [...index.keys()].filter((term) => term.startsWith('a') && term < 'azz').sort(),
      );
    }),
  );
});
