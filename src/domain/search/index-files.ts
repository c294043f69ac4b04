import { type Concept, conceptBook } from './concepts.ts';
import type { Detail, SearchDocument, TitleLine } from './document.ts';
import type { Manifest } from './find.ts';
import { type Field, impactsOf } from './impacts.ts';
import { shardsOf } from './shards.ts';
import { signatureOf } from './signature.ts';
import { tokensOf } from './tokens.ts';
import { plainText, wordsOf } from './words.ts';
import { tokensOfCode } from './identifiers.ts';

/** How many numbers a part of the index holds, about 6 kB compressed. */
const SHARD = 3600;
const PER_DETAIL = 12;

/** How far a term counts by where it stands; found by trying the questions of readers. */
const BOOST = { code: 30, whole: 12, title: 9, asked: 7, heading: 5, answer: 3, body: 1 };

/**
 * All files of the index but the manifest, by their names, and the manifest itself. `nameOf` makes a file name from a
 * kind and a text, so that a file keeps its name as long as it keeps its text.
 */
export function indexFiles(
  documents: readonly SearchDocument[],
  concepts: readonly Concept[],
  nameOf: (kind: string, text: string) => string,
): { manifest: Manifest; files: Map<string, string> } {
  const book = conceptBook(concepts);
  const tokens = (texts: readonly string[]) => texts.flatMap((text) => tokensOf(text, book));
  const whole = (texts: readonly string[]) => texts.flatMap((text) => signatureOf(tokensOf(text, book)) ?? []);
  const fields = documents.map(({ title, asked, sections, answer, body, codes }): Field[] => [
    { boost: BOOST.code, tokens: codes.flatMap(tokensOfCode) },
    { boost: BOOST.whole, tokens: whole([title, ...asked, ...sections.map(([, heading]) => heading)]) },
    { boost: BOOST.title, tokens: tokens([title]) },
    { boost: BOOST.asked, tokens: tokens(asked) },
    { boost: BOOST.heading, tokens: tokens(sections.map(([, heading]) => heading)) },
    { boost: BOOST.answer, tokens: tokens([answer]) },
    { boost: BOOST.body, tokens: tokens([body]) },
  ]);
  const files = new Map<string, string>();
  const file = (kind: string, content: unknown) => {
    const text = JSON.stringify(content);
    const name = nameOf(kind, text);
    files.set(name, text);
    return name;
  };
  const postings = impactsOf(
    fields,
    documents.map(({ weight }) => weight),
  );
  const details = chunks(
    documents.map(({ answer, sections }): Detail => [answer, sections]),
    PER_DETAIL,
  );
  const titles = documents.map(({ url, title, kind, subject }): TitleLine => [url, title, kind, subject]);
  const manifest: Manifest = {
    documents: documents.length,
    concepts,
    shards: shardsOf(postings, SHARD).map(({ first, shard }) => [first, file('terms', shard)] as const),
    titles: file('titles', titles),
    details: details.map((chunk) => file('details', chunk)),
    perDetail: PER_DETAIL,
    words: file('words', siteWords(documents)),
  };
  return { manifest, files };
}

/** The words of titles, headings, answers and texts without digits, with the number of documents that hold each. */
function siteWords(documents: readonly SearchDocument[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { title, asked, sections, answer, body } of documents) {
    const text = [title, ...asked, ...sections.flatMap(([, heading]) => heading), answer, body].join(' ');
    for (const word of new Set(wordsOf(plainText(text)))) {
      if (word.length > 3 && !/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
