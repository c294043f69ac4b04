import type { AuditTimeTable } from '#schemas/audit-time.ts';

/** How complex the business or its IT is. */
export const levels = ['low', 'medium', 'high'] as const;

export type Level = (typeof levels)[number];

/** Points that make each level, from three factors of 1 to 3 points each; published matrix, commonly used. */
export const pointsOf: Record<Level, string> = { low: '3 to 4', medium: '5 to 6', high: '7 to 9' };

/** The smallest and the largest change in percent for a pair of levels, sorted from less to more days. */
export function effectOf(effects: AuditTimeTable['matrix']['effects'], business: Level, it: Level): [number, number] {
  const [one, other] = effects[business][it];
  return one <= other ? [one, other] : [other, one];
}

/** A change as people write it: "no change", "5 to 20% more", "10 to 30% less". */
export function effectInWords([one, other]: readonly [number, number]): string {
  if (one === 0 && other === 0) return 'no change';
  const [small, large] = [Math.abs(one), Math.abs(other)].sort((a, b) => a - b);
  return `${small} to ${large}% ${other > 0 ? 'more' : 'less'}`;
}
