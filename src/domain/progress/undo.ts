import { record, type Store } from './store.ts';

/**
 * The store with a change in bulk, such as an import, taken back at `time`: each entry that the change touched gets
 * what it held before, as an entry of its own, so that other tabs follow. What was recorded since stays.
 */
export function undo(now: Store, before: Store, after: Store, time: number): Store {
  let undone = now;
  for (const [id, entry] of after) {
    const held = before.get(id);
    if (held !== entry && now.get(id)?.at === entry.at) undone = record(undone, id, held?.values ?? {}, time);
  }
  return undone;
}
