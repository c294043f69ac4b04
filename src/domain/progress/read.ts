import { type Entry, entryProblem, ITEM_ID, type Store, VERSION, type ValueRule } from './store.ts';

/** What was found where progress is kept. */
export interface StoredProgress {
  store: Store;
  /** Something could not be understood and is not part of the store. */
  damaged: boolean;
  /** Written by a later version of the site: it must be left as it is. */
  isNewer: boolean;
}

const NOTHING: StoredProgress = { store: new Map(), damaged: false, isNewer: false };

/**
 * Reads stored progress. Sound entries are kept, others are left out and reported as damaged; a later version is
 * reported and not read. Never throws.
 */
export function readStored(text: string | null, rule: ValueRule): StoredProgress {
  if (text === null) return NOTHING;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ...NOTHING, damaged: true };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ...NOTHING, damaged: true };
  const { version, items } = value as { version?: unknown; items?: unknown };
  if (typeof version === 'number' && version > VERSION) return { ...NOTHING, isNewer: true };
  if (version !== VERSION || typeof items !== 'object' || items === null || Array.isArray(items))
    return { ...NOTHING, damaged: true };
  const all = Object.entries(items);
  const sound = all.filter(([id, entry]) => entryProblem(id, entry, rule) === undefined) as [string, Entry][];
  return { store: new Map(sound), damaged: sound.length !== all.length, isNewer: false };
}

/**
 * The ticks of version 1, a list of ids, as entries that say done. They are older than anything recorded since, so
 * that a later change wins. Anything else gives an empty store.
 */
export function fromTicks(text: string | null): Store {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    const ids = Array.isArray(value) ? value.filter((id) => typeof id === 'string' && ITEM_ID.test(id)) : [];
    return new Map(ids.map((id: string) => [id, { at: 1, values: { state: 'done' } }]));
  } catch {
    return new Map();
  }
}
