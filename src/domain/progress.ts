/** Ticks of all checklists by permanent item id. */
export type Ticks = ReadonlySet<string>;

/** Key under which ticks are kept in the browser; the number is the version of the format. */
export const TICKS_KEY = 'crosswalk.ticks.1';

/** What was found in storage: the ticks, and whether something there could not be understood. */
export interface StoredTicks {
  ticks: Set<string>;
  damaged: boolean;
}

const ITEM_ID = /^[a-z0-9][a-z0-9-]{2,63}$/;

/** Reads stored ticks. Anything that is not an id is left out and reported as damaged; never throws. */
export function readTicks(text: string | null): StoredTicks {
  if (text === null) return { ticks: new Set(), damaged: false };
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return { ticks: new Set(), damaged: true };
    const ids = value.filter((id): id is string => typeof id === 'string' && ITEM_ID.test(id));
    return { ticks: new Set(ids), damaged: ids.length !== value.length };
  } catch {
    return { ticks: new Set(), damaged: true };
  }
}

/** Writes ticks in a fixed order, so that the same ticks give the same text. */
export function writeTicks(ticks: Ticks): string {
  return JSON.stringify([...ticks].sort());
}

/** Adds or removes one tick without touching the others. */
export function toggle(ticks: Ticks, id: string, on: boolean): Set<string> {
  const next = new Set(ticks);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}

/** How many of these items are ticked. */
export function countTicked(ids: readonly string[], ticks: Ticks): number {
  return ids.filter((id) => ticks.has(id)).length;
}
