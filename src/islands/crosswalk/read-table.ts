import type { Link } from '#domain/crosswalk/links.ts';
import { inverseOf, type Relationship } from '#domain/crosswalk/relation.ts';

/** What the table of one family says, for drawing. */
export interface FamilyTable {
  links: Link[];
  /** Near codes without counterpart. */
  alone: string[];
  /** Title and address of every code in the table. */
  names: Map<string, { title: string; href: string }>;
}

/** Reads the rows of a family back from its table, so that nothing is sent twice. `isReverse`: read from the ISO side. */
export function readTable(family: HTMLElement, isReverse: boolean): FamilyTable {
  const links: Link[] = [];
  const alone: string[] = [];
  const names: FamilyTable['names'] = new Map();
  const name = (code: string, cell: Element | null) => {
    const href = cell?.querySelector('a')?.getAttribute('href') ?? '#';
    names.set(code, { title: cell?.textContent?.replace(code, '').trim() ?? '', href });
  };
  for (const group of family.querySelectorAll<HTMLElement>('tbody[data-code]')) {
    const near = group.dataset['code'] ?? '';
    name(near, group.querySelector('.pair-head th'));
    if (group.querySelector('[data-relation="none"]')) alone.push(near);
    for (const row of group.querySelectorAll<HTMLElement>('tr[data-far]')) {
      const far = row.dataset['far'] ?? '';
      const seen = row.dataset['relation'] as Relationship;
      name(far, row.querySelector('th'));
      const ends = isReverse ? { criterion: far, iso: near } : { criterion: near, iso: far };
      links.push({ ...ends, relationship: isReverse ? inverseOf(seen) : seen, strength: 1 });
    }
  }
  return { links, alone, names };
}
