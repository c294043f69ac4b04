/** Where a fact stands on its way to the next review. */
export type ShelfLife = { overdue: boolean; reviewBy: string };

/**
 * Whether a fact is past its review date on a given day. Both are days as `YYYY-MM-DD`; on the date itself the fact is
 * still in order.
 */
export function shelfLife({ reviewBy }: { reviewBy: string }, today: string): ShelfLife {
  return { overdue: today > reviewBy, reviewBy };
}

/**
 * The day a build counts as today, as `YYYY-MM-DD` in UTC: the day of `SOURCE_DATE_EPOCH` (seconds) where it is set, so
 * that one commit gives the same pages whenever it is built with it; else the day of `now` (milliseconds).
 */
export function buildDay(sourceDateEpoch: string | undefined, now: number): string {
  const seconds = Number(sourceDateEpoch);
  const time = sourceDateEpoch && Number.isFinite(seconds) ? seconds * 1000 : now;
  return new Date(time).toISOString().slice(0, 10);
}
