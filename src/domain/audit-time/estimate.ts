import type { AuditTimeTable } from '#schemas/audit-time.ts';
import { effectOf, type Level } from './complexity.ts';

/** Customary cap on reductions: never below 70 percent of the table value for all persons (IAF MD 5; commonly). */
export const LEAST_SHARE = 0.7;

/** Auditor-days, from the fewest to the most. */
export type Days = [number, number];

export interface Estimate {
  /** The table's days for all persons, and for the persons that count at least. */
  table: number;
  reduced: number;
  initial: Days;
  surveillance: Days;
  recertification: Days;
  /** True where the cap raised the fewest days. */
  capped: boolean;
  /** True where a band was used that fewer copies of the table confirm. */
  lessSure: boolean;
}

/**
 * The estimate in auditor-days, or undefined where there are more persons than the table has: for them it says only
 * "follow the progression". The fewest days take the fewest persons and the smallest change, held at the cap; the most
 * take all persons and the largest change. Days are rounded to the nearest half, and never below the cap.
 */
export function estimate(
  { bands, matrix }: Pick<AuditTimeTable, 'bands' | 'matrix'>,
  persons: { least: number; most: number },
  business: Level,
  it: Level,
): Estimate | undefined {
  const bandOf = (count: number) => bands.find(({ to }) => count <= to);
  const [most, least] = [bandOf(persons.most), bandOf(persons.least)];
  if (!most || !least) return undefined;
  const [small, large] = effectOf(matrix.effects, business, it);
  const floor = most.days * LEAST_SHARE;
  const wanted = least.days * (1 + small / 100);
  // What an initial audit would take, before rounding; the other audits are shares of it.
  const exact: Days = [Math.max(wanted, floor), most.days * (1 + large / 100)];
  return {
    table: most.days,
    reduced: least.days,
    initial: [notBelow(floor, toHalf(exact[0])), toHalf(exact[1])],
    surveillance: [toHalf(exact[0] / 3), toHalf(exact[1] / 3)],
    recertification: [toHalf((exact[0] * 2) / 3), toHalf((exact[1] * 2) / 3)],
    capped: wanted < floor,
    lessSure: most.confidence !== 'high',
  };
}

/** Days to the nearest half, a quarter upward. */
export function toHalf(days: number): number {
  return Math.round(days * 2 + 1e-9) / 2;
}

function notBelow(floor: number, days: number): number {
  return days >= floor - 1e-9 ? days : Math.ceil(floor * 2 - 1e-9) / 2;
}
