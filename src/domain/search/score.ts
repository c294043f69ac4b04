import { rarityOf } from './impacts.ts';

/** A term of the query with the documents that hold it, and how far it counts: 1 as typed, less for a guess. */
export interface Match {
  /** Which word of the query it answers; several guesses at one word count once, by the best. */
  word: number;
  weight: number;
  list: readonly number[];
}

/**
 * Ranks documents: the sum of their impacts, damped where words of the query are missing, the rarer the more.
 * A match whose number is not below `words` only adds to the score. `all` is how many documents there are. Best first; equal scores keep the order of the documents.
 */
export function rank(matches: readonly Match[], words: number, all: number): { document: number; score: number }[] {
  const best = new Map<number, Map<number, number>>();
  const rarity: number[] = Array.from({ length: words }, () => rarityOf(1, all));
  for (const { word, weight, list } of matches) {
    if (weight === 1 && word < words) rarity[word] = rarityOf(list.length / 2, all);
    for (let index = 0; index < list.length; index += 2) {
      const document = list[index] ?? 0;
      const score = weight * (list[index + 1] ?? 0);
      const scores = best.get(document) ?? new Map<number, number>();
      best.set(document, scores.set(word, Math.max(scores.get(word) ?? 0, score)));
    }
  }
  const total = rarity.reduce((sum, one) => sum + one, 0);
  return [...best]
    .map(([document, scores]) => {
      const sum = [...scores.values()].reduce((a, b) => a + b, 0);
      const covered = [...scores.keys()].reduce((a, word) => a + (rarity[word] ?? 0), 0) / (total || 1);
      return { document, score: sum * (0.25 + 0.75 * covered) };
    })
    .sort((a, b) => b.score - a.score || a.document - b.document);
}
