import { compareCodes } from '../code.ts';
import type { Framework } from '../framework.ts';
import { inverseOf, type Relationship } from './relation.ts';

/** A pair of criterion and ISO item, with the relationship read from the criterion. */
export interface Link {
  criterion: string;
  iso: string;
  relationship: Relationship;
  strength: number;
}

/** A link as one of its two ends sees it. */
export type LinkFrom<L extends Link> = L & { from: string; to: string; seen: Relationship };

/**
 * The links of one code as that code sees them: of a criterion as written, of an ISO item with the type reversed.
 * Strongest first, then in the order of the codes at the far end.
 */
export function linksOf<L extends Link>(code: string, links: readonly L[]): LinkFrom<L>[] {
  return links
    .flatMap((link) => {
      if (link.criterion === code) return [{ ...link, from: code, to: link.iso, seen: link.relationship }];
      if (link.iso === code) return [{ ...link, from: code, to: link.criterion, seen: inverseOf(link.relationship) }];
      return [];
    })
    .sort((a, b) => b.strength - a.strength || compareCodes(a.to, b.to));
}

/** All links grouped by their near end in the order of the codes, read from that framework. */
export function linksFrom<L extends Link>(side: Framework, links: readonly L[]): [string, LinkFrom<L>[]][] {
  const near = (link: Link) => (side === 'soc2' ? link.criterion : link.iso);
  const groups = Map.groupBy(links, near);
  return [...groups.keys()].sort(compareCodes).map((code) => [code, linksOf(code, groups.get(code) ?? [])]);
}

/** The address part of a pair, `cc6-1--a-5-15`: the same from both sides, so that a row can be cited. */
export function pairId({ criterion, iso }: Pick<Link, 'criterion' | 'iso'>): string {
  return `${criterion}--${iso}`.toLowerCase().replaceAll('.', '-');
}
