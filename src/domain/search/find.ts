import { type Concept, type ConceptBook, conceptBook } from './concepts.ts';
import { type KnownWord, nearestWord } from './correct.ts';
import { type Match, rank } from './score.ts';
import { type Shard, shardsFor } from './shards.ts';
import { signatureOf } from './signature.ts';
import { tokensOf } from './tokens.ts';
import { plainText, stemOf, wordsOf } from './words.ts';

/** The first file of the index: what the others are called, and what a query needs before it can ask for them. */
export interface Manifest {
  documents: number;
  concepts: readonly Concept[];
  /** First term and file of each part of the index. */
  shards: readonly (readonly [first: string, file: string])[];
  /** The file with a line for each document, the files with their details, and how many stand in each. */
  titles: string;
  details: readonly string[];
  perDetail: number;
  /** The file with the words of the site, for mistyped ones. */
  words: string;
}

/** Loads a file of the index and gives its JSON; rejects where it cannot be had. */
export type Load = (file: string) => Promise<unknown>;

export interface Found {
  /** Document numbers, best first. */
  documents: number[];
  /** The terms that were looked for, after corrections. */
  terms: string[];
  /** The query as it was understood, where words were corrected. */
  corrected?: string;
}

/**
 * Finds documents for a query. The last word may be unfinished. Words the site does not have are replaced by the
 * nearest that it has. Rejects where a file of the index cannot be had, so that a reader is never told "nothing found"
 * because something is missing.
 */
export async function find(
  query: string,
  manifest: Manifest,
  load: Load,
  framework?: (document: number) => boolean,
): Promise<Found> {
  const book = conceptBook(manifest.concepts);
  const text = query.slice(0, 200);
  const first = await lookUp(text, manifest, load, book);
  const unknown = first.words.filter(({ matches }) => matches.length === 0).map(({ term }) => term);
  if (unknown.length === 0) return found(first, manifest, framework);
  const corrected = correct(text, new Set(unknown), book, (await load(manifest.words)) as KnownWord[]);
  if (corrected === undefined) return found(first, manifest, framework);
  return { ...found(await lookUp(corrected, manifest, load, book), manifest, framework), corrected };
}

interface LookedUp {
  words: { term: string; matches: Match[] }[];
  wording: Match[];
}

async function lookUp(text: string, manifest: Manifest, load: Load, book: ConceptBook): Promise<LookedUp> {
  const terms = [...new Set(tokensOf(text, book))];
  const whole = signatureOf(terms);
  const unfinished = /[a-z]$/i.test(text) ? wordsOf(plainText(text)).at(-1) : undefined;
  const words = await Promise.all(
    terms.map(async (term, word) => {
      const start = unfinished && stemOf(unfinished) === term && term.length > 2 ? term : undefined;
      return { term, matches: await matchesOf(term, word, start, manifest, load) };
    }),
  );
  // A listed question put in the same terms counts beside its words; where none is listed nothing is missing.
  const wording = whole ? await matchesOf(whole, terms.length, undefined, manifest, load) : [];
  return { words, wording };
}

async function matchesOf(
  term: string,
  word: number,
  start: string | undefined,
  { shards }: Manifest,
  load: Load,
): Promise<Match[]> {
  const firsts = shards.map(([first]) => first);
  const numbers = shardsFor(firsts, term, start ? `${start}\u{7a}\u{7a}` : term);
  const parts = (await Promise.all(numbers.map((number) => load(shards[number]?.[1] ?? '')))) as Shard[];
  const matches: Match[] = [];
  for (const part of parts) {
    const list = Object.hasOwn(part, term) ? part[term] : undefined;
    if (list) matches.push({ word, weight: 1, list });
    if (!start) continue;
    for (const [longer, others] of Object.entries(part)) {
      if (longer !== term && longer.startsWith(start)) matches.push({ word, weight: 0.6, list: others });
    }
  }
  return matches;
}

function found(
  { words, wording }: LookedUp,
  { documents }: Manifest,
  framework?: (document: number) => boolean,
): Found {
  const ranked = rank([...words.flatMap(({ matches }) => matches), ...wording], words.length, documents);
  return {
    documents: ranked.map(({ document }) => document).filter((document) => !framework || framework(document)),
    terms: words.map(({ term }) => term),
  };
}

/** The query with the words in `unknown` put right, or undefined where nothing near is known. */
function correct(
  text: string,
  unknown: ReadonlySet<string>,
  book: ConceptBook,
  known: readonly KnownWord[],
): string | undefined {
  let changed = false;
  const words = plainText(text)
    .split(/\s+/)
    .map((word) => {
      if (!tokensOf(word, book).some((term) => unknown.has(term))) return word;
      const [bare = ''] = wordsOf(word);
      const nearest = nearestWord(bare, known);
      if (nearest) changed = true;
      return nearest ?? word;
    });
  return changed ? words.join(' ') : undefined;
}
