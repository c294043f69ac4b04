/** A text of a document and how much a term in it counts. */
export interface Field {
  tokens: readonly string[];
  boost: number;
}

/** How strongly each document speaks of a term: pairs of document number and impact, 1 to 255, by document. */
export type Postings = Map<string, [document: number, impact: number][]>;

/** Saturation: how fast more of the same counts less. */
const K = 4;
/** How much longer texts are held back, 0 to 1. */
const B = 0.4;
const SCALE = 12;

/**
 * The impact of every term in every document, after BM25F (Robertson and Zaragoza, 2009): boosted counts per field,
 * damped by the length of the field, saturated, times the rarity of the term. `weights` multiplies whole documents.
 */
export function impactsOf(documents: readonly (readonly Field[])[], weights: readonly number[]): Postings {
  const average = averageLengths(documents);
  const found = documents.map((fields) => {
    const counts = new Map<string, number>();
    fields.forEach(({ tokens, boost }, index) => {
      const length = 1 - B + (B * tokens.length) / (average[index] || 1);
      for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + boost / length);
    });
    return counts;
  });
  const spread = new Map<string, number>();
  for (const counts of found) for (const term of counts.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  const postings: Postings = new Map();
  found.forEach((counts, document) => {
    for (const [term, count] of counts) {
      const rarity = rarityOf(spread.get(term) ?? 1, documents.length);
      const impact = Math.round((SCALE * rarity * (weights[document] ?? 1) * count * (K + 1)) / (count + K));
      if (impact > 0) postings.set(term, [...(postings.get(term) ?? []), [document, Math.min(255, impact)]]);
    }
  });
  return postings;
}

/** How rare a term is that stands in `spread` of `all` documents: the logarithm of BM25, never below 0. */
export function rarityOf(spread: number, all: number): number {
  return Math.log(1 + (all - spread + 0.5) / (spread + 0.5));
}

function averageLengths(documents: readonly (readonly Field[])[]): number[] {
  const sums: number[] = [];
  const counts: number[] = [];
  for (const fields of documents) {
    fields.forEach(({ tokens }, index) => {
      if (tokens.length === 0) return;
      sums[index] = (sums[index] ?? 0) + tokens.length;
      counts[index] = (counts[index] ?? 0) + 1;
    });
  }
  return sums.map((sum, index) => sum / (counts[index] || 1));
}
