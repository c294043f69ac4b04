import { compareCodes } from '../code.ts';
import type { Framework } from '../framework.ts';
import { type Link, type LinkFrom, linksOf } from './links.ts';
import { contains, inverseOf } from './relation.ts';
import { type Category, isInScope } from './scope.ts';

/** What work already done is worth for one item of the other framework. */
export type Standing = 'carries-over' | 'partly' | 'missing';

export interface CarriedItem<L extends Link> {
  code: string;
  standing: Standing;
  /** The links that decided, read from what is held to what is wanted, strongest first. */
  links: LinkFrom<L>[];
  /** Links that would count if more categories were in scope. */
  outside: LinkFrom<L>[];
}

/**
 * For each item of the framework that is wanted: it carries over when something held contains it (equal or superset),
 * is partly there when something held meets it otherwise, and is missing when nothing does. Only criteria of the chosen
 * categories count, on whichever side they stand. `codes` are the items wanted.
 */
export function carryOver<L extends Link>(
  held: Framework,
  chosen: ReadonlySet<Category>,
  codes: readonly string[],
  links: readonly L[],
): CarriedItem<L>[] {
  const wanted = held === 'soc2' ? codes : codes.filter((code) => isInScope(code, chosen));
  return [...wanted].sort(compareCodes).map((code) => {
    const toHeld = Map.groupBy(linksOf(code, links), ({ criterion }) => isInScope(criterion, chosen));
    const [found, outside] = [true, false].map((inScope) => (toHeld.get(inScope) ?? []).map(turned));
    const covered = found?.some(({ seen }) => contains(seen));
    const standing = covered ? 'carries-over' : found?.length ? 'partly' : 'missing';
    return { code, standing, links: found ?? [], outside: outside ?? [] };
  });
}

/** How many items stand where. */
export function standings(items: readonly { standing: Standing }[]): Record<Standing, number> {
  const count = (standing: Standing) => items.filter((item) => item.standing === standing).length;
  return { 'carries-over': count('carries-over'), partly: count('partly'), missing: count('missing') };
}

/** The same link read from its other end. */
function turned<L extends Link>(link: LinkFrom<L>): LinkFrom<L> {
  return { ...link, from: link.to, to: link.from, seen: inverseOf(link.seen) };
}
