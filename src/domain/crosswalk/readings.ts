/** What the two readings found for a pair, as in `superset 7`, `none` or `pending`. */
export interface Readings {
  first: string;
  second: string;
}

/** How many rows rest on what. */
export interface ReadingCounts {
  /** Both readings had the pair with the same type, and a third kept it. */
  agreed: number;
  /** Both had the pair; the type was settled by a third reading. */
  settled: number;
  /** Only one of the two had it. */
  single: number;
  /** Neither had it. */
  added: number;
}

/** Counts the rows by what the two independent readings found, so that no figure on the page is typed. */
export function countReadings(rows: readonly { relationship: string; readings: Readings }[]): ReadingCounts {
  const counts: ReadingCounts = { agreed: 0, settled: 0, single: 0, added: 0 };
  for (const { relationship, readings } of rows) {
    const types = [readings.first, readings.second].map((reading) => reading.split(' ')[0]);
    const found = types.filter((type) => type !== 'none' && type !== 'pending').length;
    if (found === 2) counts[types.every((type) => type === relationship) ? 'agreed' : 'settled']++;
    else counts[found === 1 ? 'single' : 'added']++;
  }
  return counts;
}
