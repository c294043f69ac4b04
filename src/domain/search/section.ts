/** A section of a page: its anchor, its heading, and the sentence with which it answers. */
export type Section = readonly [anchor: string, heading: string, sentence: string];

/**
 * The section whose heading answers a query best: the one that shares most terms with it, where it shares at least two
 * or all of them; of equal ones the first. `terms` makes terms of a text.
 */
export function sectionFor(
  sections: readonly Section[],
  query: readonly string[],
  terms: (text: string) => string[],
): Section | undefined {
  const wanted = new Set(query);
  let best: { section: Section; shared: number } | undefined;
  for (const section of sections) {
    const shared = new Set(terms(section[1]).filter((term) => wanted.has(term))).size;
    if (shared >= Math.min(2, wanted.size) && shared > (best?.shared ?? 0)) best = { section, shared };
  }
  return best?.section;
}
