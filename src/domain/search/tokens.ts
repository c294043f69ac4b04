import { type ConceptBook, withConcepts } from './concepts.ts';
import { takeIdentifiers } from './identifiers.ts';
import { plainText, stemOf, wordsOf } from './words.ts';

/** The terms of a text or a query: identifiers first, then stems and concepts in order. The same for both sides. */
export function tokensOf(text: string, book: ConceptBook): string[] {
  const { tokens, rest } = takeIdentifiers(plainText(text));
  return [...tokens, ...withConcepts(wordsOf(rest).map(stemOf), book)];
}
