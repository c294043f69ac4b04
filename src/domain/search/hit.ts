import type { Detail, TitleLine } from './document.ts';
import { type Section, sectionFor } from './section.ts';

/** One result as the list shows it. */
export interface Hit {
  url: string;
  title: string;
  kind: string;
  /** The sentence that answers; empty while its file is on the way. */
  answer: string;
  /** The section of the page that fits the query, if one does. */
  section?: { url: string; heading: string };
}

/**
 * A result for a document: its line, and once `detail` is there the sentence that answers, which is that of the section
 * whose heading fits the query, else that of the page. `terms` makes terms of a text.
 */
export function hitOf(
  [url, title, kind]: TitleLine,
  detail: Detail | undefined,
  query: readonly string[],
  terms: (text: string) => string[],
): Hit {
  if (!detail) return { url, title, kind, answer: '' };
  const [answer, sections] = detail;
  // What the title says already does not tell one section from another.
  const said = new Set(terms(title));
  const rest = query.filter((term) => !said.has(term));
  const section: Section | undefined = sectionFor(sections, rest, terms);
  if (!section) return { url, title, kind, answer };
  const [anchor, heading, sentence] = section;
  return { url, title, kind, answer: sentence || answer, section: { url: `${url}#${anchor}`, heading } };
}
