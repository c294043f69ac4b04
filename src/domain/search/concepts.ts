import { plainText, stemOf, wordsOf } from './words.ts';

/** A group of wordings that mean the same to a reader: `soa` for "statement of applicability" and "SoA". */
export interface Concept {
  id: string;
  words: readonly string[];
}

/** Concepts made ready for matching: the stems of each wording, longest first. */
export type ConceptBook = ReadonlyMap<string, readonly { stems: readonly string[]; token: string }[]>;

/** Makes concepts ready: looked up by their first stem. */
export function conceptBook(concepts: readonly Concept[]): ConceptBook {
  const book = new Map<string, { stems: string[]; token: string }[]>();
  for (const { id, words } of concepts) {
    for (const wording of words) {
      const stems = wordsOf(plainText(wording)).map(stemOf);
      const [first] = stems;
      if (first) book.set(first, [...(book.get(first) ?? []), { stems, token: `~${id}` }]);
    }
  }
  for (const entries of book.values()) entries.sort((a, b) => b.stems.length - a.stems.length);
  return book;
}

/**
 * Adds the concepts that stand in a run of stems. A single word gives way to its concept, so that "price" and "fee" are
 * one term; the words of a longer wording stay beside it, where they say something of their own.
 */
export function withConcepts(stems: readonly string[], book: ConceptBook): string[] {
  const tokens: string[] = [];
  for (let index = 0; index < stems.length;) {
    const stem = stems[index] ?? '';
    const entry = book.get(stem)?.find((one) => one.stems.every((part, offset) => stems[index + offset] === part));
    if (!entry) tokens.push(stem);
    else tokens.push(entry.token, ...partsOf(entry.stems));
    index += entry?.stems.length ?? 1;
  }
  return tokens;
}

/** Of a longer wording the parts that mean something alone: "bridge" and "letter", not the "soc" and "2" of SOC 2. */
function partsOf(stems: readonly string[]): readonly string[] {
  return stems.length === 1 ? [] : stems.filter((stem) => stem.length > 4 && !/\d/.test(stem));
}
