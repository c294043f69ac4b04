import type { OldControl } from '#schemas/requirement.ts';

/** What happened to the controls of 2013, counted from the pairs of Annex B of ISO/IEC 27002:2022. */
export interface TransitionCounts {
  /** Controls of 2013. */
  old: number;
  /** Pairs of an old and a current control. */
  pairs: number;
  /** Current controls that continue one old control, that merge several, and that have no ancestor. */
  single: number;
  mergers: number;
  added: number;
  /** Old controls with more than one successor. */
  split: number;
  /** Pairs by what happened. */
  byRelation: Record<OldControl['becomes'][number]['relation'], number>;
}

/** Counts everything that a page may say about the transition, so that no figure is typed. */
export function transitionCounts(
  old: readonly Pick<OldControl, 'becomes'>[],
  current: readonly unknown[],
): TransitionCounts {
  const pairs = old.flatMap(({ becomes }) => becomes);
  const sources = new Map<string, number>();
  for (const { to } of pairs) sources.set(to, (sources.get(to) ?? 0) + 1);
  const byRelation = { unchanged: 0, renamed: 0, revised: 0, merged: 0, split: 0 };
  for (const { relation } of pairs) byRelation[relation]++;
  const single = [...sources.values()].filter((count) => count === 1).length;
  return {
    old: old.length,
    pairs: pairs.length,
    single,
    mergers: sources.size - single,
    added: current.length - sources.size,
    split: old.filter(({ becomes }) => becomes.length > 1).length,
    byRelation,
  };
}
