/** A page and what it rests on: facts it prints, criteria, controls and clauses it names. */
export interface Marked {
  href: string;
  marks: ReadonlySet<string>;
}

/** A page that shares marks with another, rarest first. */
export interface Kin {
  href: string;
  shared: string[];
}

/**
 * The pages that share most with one page: each shared mark counts the more the fewer pages carry it (the logarithm of
 * all pages by those that carry it). Only pages with at least two shared marks count; best first, then by address.
 */
export function kinOf(href: string, pages: readonly Marked[], most: number): Kin[] {
  const own = pages.find((page) => page.href === href)?.marks ?? new Set<string>();
  const carriers = new Map<string, number>();
  for (const { marks } of pages) for (const mark of marks) carriers.set(mark, (carriers.get(mark) ?? 0) + 1);
  const weight = (mark: string) => Math.log(pages.length / (carriers.get(mark) ?? 1));
  return pages
    .filter((page) => page.href !== href)
    .map((page) => {
      const shared = [...page.marks].filter((mark) => own.has(mark)).sort((a, b) => weight(b) - weight(a));
      return { href: page.href, shared, score: shared.reduce((sum, mark) => sum + weight(mark), 0) };
    })
    .filter(({ shared }) => shared.length > 1)
    .sort((a, b) => b.score - a.score || (a.href < b.href ? -1 : 1))
    .slice(0, most)
    .map(({ href: kin, shared }) => ({ href: kin, shared }));
}
