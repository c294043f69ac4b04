import { kindOf } from '../code.ts';
import type { Link } from './links.ts';
import { contains, inverseOf } from './relation.ts';
import { type Category, isInScope } from './scope.ts';

/** One way to say how much of one framework the other touches. */
export interface Overlap {
  id: OverlapId;
  /** Between 0 and 1. */
  share: number;
  /** What was counted, a whole number except for the weighted figure. */
  counted: number;
  of: number;
}

export type OverlapId = 'controls-any' | 'controls-covered' | 'controls-weighted' | 'criteria-any' | 'criteria-covered';

/** What each figure counts, in words for the reader. */
export const overlapDefinitions: Record<OverlapId, string> = {
  'controls-any': 'Annex A controls that any criterion in scope has a relationship with',
  'controls-covered': 'Annex A controls that a single criterion in scope is equal to or a superset of',
  'controls-weighted': 'Annex A controls, each counted with the strength of its strongest row as tenths',
  'criteria-any': 'Criteria in scope that any Annex A control or clause has a relationship with',
  'criteria-covered': 'Criteria in scope that a single control or clause is equal to or a superset of',
};

/**
 * The overlap under every definition, for the categories in scope. `codes` are all criteria and all ISO items; links
 * that touch a criterion out of scope are left out.
 */
export function overlaps(
  codes: { criteria: readonly string[]; iso: readonly string[] },
  links: readonly Link[],
  chosen: ReadonlySet<Category>,
): Overlap[] {
  const counted = links.filter(({ criterion }) => isInScope(criterion, chosen));
  const controls = codes.iso.filter((code) => kindOf(code) === 'control');
  const criteria = codes.criteria.filter((code) => isInScope(code, chosen));
  const ofControl = Map.groupBy(counted, ({ iso }) => iso);
  const ofCriterion = Map.groupBy(counted, ({ criterion }) => criterion);
  const covered = controls.filter((code) => ofControl.get(code)?.some(({ relationship }) => contains(relationship)));
  const coveredCriteria = criteria.filter((code) =>
    ofCriterion.get(code)?.some(({ relationship }) => contains(inverseOf(relationship))),
  );
  const weight = controls.reduce((sum, code) => sum + strongest(ofControl.get(code)) / 10, 0);
  return [
    figure('controls-any', controls.filter((code) => ofControl.has(code)).length, controls.length),
    figure('controls-covered', covered.length, controls.length),
    figure('controls-weighted', Math.round(weight * 10) / 10, controls.length),
    figure('criteria-any', criteria.filter((code) => ofCriterion.has(code)).length, criteria.length),
    figure('criteria-covered', coveredCriteria.length, criteria.length),
  ];
}

function figure(id: OverlapId, counted: number, of: number): Overlap {
  return { id, share: of === 0 ? 0 : counted / of, counted, of };
}

function strongest(links: readonly Link[] = []): number {
  return Math.max(0, ...links.map(({ strength }) => strength));
}
