import type { SoaEntry } from './soa-entry.ts';

/** What clause 6.1.3 d still wants for a line. */
export type OpenPoint = 'undecided' | 'inclusion-unjustified' | 'exclusion-unjustified' | 'status-missing';

/** The open points in words. */
export const openPointWords: Record<OpenPoint, string> = {
  undecided: 'Not decided: applicable or not',
  'inclusion-unjustified': 'Included without a reason',
  'exclusion-unjustified': 'Left out without a reason',
  'status-missing': 'Included without saying whether it is implemented',
};

/**
 * What is missing from one line: every inclusion and every exclusion needs a reason, and an included control says
 * whether it is implemented (ISO/IEC 27001:2022, 6.1.3 d). A ground chosen from the list is a reason for including.
 */
export function openPointsOf({ applicable, basis, why, status }: SoaEntry): OpenPoint[] {
  if (applicable === '') return ['undecided'];
  const hasReason = why.trim() !== '';
  if (applicable === 'no') return hasReason ? [] : ['exclusion-unjustified'];
  const points: OpenPoint[] = [];
  if (!hasReason && basis.length === 0) points.push('inclusion-unjustified');
  if (status === '') points.push('status-missing');
  return points;
}

/** How many lines have each open point. */
export function countOpenPoints(entries: readonly SoaEntry[]): Record<OpenPoint, number> {
  const counts: Record<OpenPoint, number> = {
    undecided: 0,
    'inclusion-unjustified': 0,
    'exclusion-unjustified': 0,
    'status-missing': 0,
  };
  for (const entry of entries) for (const point of openPointsOf(entry)) counts[point]++;
  return counts;
}
