import { type Link, linksOf } from '../crosswalk/links.ts';

/** Pairs weaker than this share one element at most: too little to call evidence. */
const WEAKEST = 5;
const MOST = 3;

/** The pairs that tell what a SOC 2 report already in hand probably shows for a control: the strongest, at most three. */
export function hintsFor<L extends Link>(control: string, links: readonly L[]): L[] {
  return linksOf(control, links)
    .filter(({ strength }) => strength >= WEAKEST)
    .slice(0, MOST);
}
