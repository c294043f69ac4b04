/** What a reader recorded for one item. Without values it is a deletion, kept so that other tabs learn of it. */
export interface Entry {
  /** When it was recorded, in milliseconds since 1970. */
  at: number;
  values: Readonly<Record<string, string>>;
}

/** All entries of one kind of progress by permanent item id. */
export type Store = ReadonlyMap<string, Entry>;

/** Says what is wrong with a value, or nothing. Each kind of progress brings its own. */
export type ValueRule = (field: string, value: string) => string | undefined;

/** The version of the format that is written. */
export const VERSION = 2;

/** Ids are lower-case words joined by hyphens; a name such as `__proto__` is none. */
export const ITEM_ID = /^[a-z0-9][a-z0-9-]{1,63}$/;
const LONGEST_VALUE = 4000;

/**
 * Why a record of an entry is refused, with the path to the fault; undefined for a sound one. `latest` is the last
 * time that is believed, in milliseconds since 1970.
 */
export function entryProblem(
  id: string,
  entry: unknown,
  rule: ValueRule,
  latest: number = Number.MAX_SAFE_INTEGER,
): string | undefined {
  if (!ITEM_ID.test(id)) return `items.${id.slice(0, 40)}: not an id of this site`;
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return `items.${id}: expected a record`;
  const { at, values, ...others } = entry as Record<string, unknown>;
  if (Object.keys(others).length > 0) return `items.${id}: unknown field "${Object.keys(others)[0]?.slice(0, 40)}"`;
  if (typeof at !== 'number' || !Number.isSafeInteger(at) || at < 0 || at > latest)
    return `items.${id}.at: expected a time in milliseconds`;
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    return `items.${id}.values: expected a record`;
  for (const [field, value] of Object.entries(values)) {
    if (typeof value !== 'string') return `items.${id}.values.${field.slice(0, 40)}: expected text`;
    if (value.length > LONGEST_VALUE)
      return `items.${id}.values.${field.slice(0, 40)}: longer than ${LONGEST_VALUE} characters`;
    const problem = rule(field, value);
    if (problem) return `items.${id}.values.${field.slice(0, 40)}: ${problem}`;
  }
  return undefined;
}

/** Writes a store in a fixed order, so that the same entries give the same text. */
export function writeStore(store: Store): string {
  const ordered = [...store].sort(([a], [b]) => (a < b ? -1 : 1));
  const items = ordered.map(([id, { at, values }]) => {
    const fields = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
    return [id, { at, values: Object.fromEntries(fields) }] as const;
  });
  return JSON.stringify({ version: VERSION, items: Object.fromEntries(items) });
}

/**
 * Joins two stores item by item: the later entry wins, and of two at the same instant the one that sorts later, so
 * that both tabs end with the same.
 */
export function mergeStores(a: Store, b: Store): Store {
  const merged = new Map(a);
  for (const [id, theirs] of b) {
    const ours = merged.get(id);
    if (!ours || later(theirs, ours)) merged.set(id, theirs);
  }
  return merged;
}

/** The store with one entry changed. The time never runs backward for an item, whatever the clock says. */
export function record(store: Store, id: string, values: Entry['values'], now: number): Store {
  const before = store.get(id)?.at ?? 0;
  return new Map(store).set(id, { at: Math.max(now, before + 1), values });
}

function later(a: Entry, b: Entry): boolean {
  if (a.at !== b.at) return a.at > b.at;
  const text = ({ values }: Entry) => JSON.stringify(Object.entries(values).sort());
  return text(a) > text(b);
}
