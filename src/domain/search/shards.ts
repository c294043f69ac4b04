import type { Postings } from './impacts.ts';

/** A part of the index: terms in order of the alphabet, each with document, impact, document, impact, … */
export type Shard = Record<string, number[]>;

/**
 * Cuts the index into parts of about `size` numbers each, in the order of the terms, so that a query needs the parts of
 * its own terms only, and the beginning of a word finds its ends in one part or two neighbors.
 */
export function shardsOf(postings: Postings, size: number): { first: string; shard: Shard }[] {
  const shards: { first: string; shard: Shard }[] = [];
  let room = 0;
  for (const [term, list] of [...postings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (room <= 0) {
      shards.push({ first: term, shard: {} });
      room = size;
    }
    const last = shards.at(-1);
    if (last) last.shard[term] = list.flat();
    room -= list.length * 2 + term.length / 2;
  }
  return shards;
}

/** The numbers of the parts that can hold terms from `from` to `to` inclusive, given the first term of each part. */
export function shardsFor(firsts: readonly string[], from: string, to: string): number[] {
  const numbers: number[] = [];
  firsts.forEach((first, number) => {
    const next = firsts[number + 1];
    if (first <= to && (next === undefined || next > from)) numbers.push(number);
  });
  return numbers;
}
