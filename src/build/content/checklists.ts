import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, RawRecord } from './read.ts';

/** Every id that was ever published, one a line: readers' browsers hold progress under them. */
export const LOCK = 'content/checklist-ids.lock';

interface RawItem {
  id?: string;
  use?: string;
  after?: string[];
  aliases?: string[];
}

/**
 * What is wrong across the checklists: an id used twice, an item used that no list holds, an order that names an item
 * the list does not show or that runs in a circle, a published id that is gone, a new id that is not in the lock file.
 */
export function checklistProblems(root: string, checklists: readonly RawRecord[]): Problem[] {
  const problems: Problem[] = [];
  const say = (file: string, field: string, what: string, cure: string) => problems.push({ file, field, what, cure });
  const homes = new Map<string, string>();
  const items = new Map<string, RawItem>();
  for (const { data, file } of checklists) {
    for (const item of itemsOf(data)) {
      for (const id of [item.id, ...(item.aliases ?? [])]) {
        if (!id) continue;
        const first = homes.get(id);
        if (first) say(file, 'id', `item "${id}" stands in ${first} too`, 'give the item an id of its own, or use it');
        homes.set(id, file);
      }
      if (item.id) items.set(item.id, item);
    }
  }
  for (const { data, file } of checklists) {
    const shown = itemsOf(data).map(({ id, use }) => id ?? use ?? '');
    for (const id of shown)
      if (!items.has(id) && id) say(file, 'use', `no list holds an item "${id}"`, 'correct the id, or write the item');
    for (const id of shown) {
      for (const before of items.get(id)?.after ?? [])
        if (shown.indexOf(before) === -1)
          say(file, 'after', `"${id}" comes after "${before}", which this list does not show`, 'add it with use');
      if (isInCircle(id, items)) say(file, 'after', `"${id}" comes after itself`, 'break the circle');
    }
  }
  return [...problems, ...lockProblems(root, homes)];
}

function itemsOf(data: unknown): RawItem[] {
  const { sections } = data as { sections?: { items?: RawItem[] }[] };
  return (sections ?? []).flatMap(({ items }) => items ?? []);
}

function isInCircle(start: string, items: ReadonlyMap<string, RawItem>): boolean {
  const seen = new Set<string>();
  const open = [...(items.get(start)?.after ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === start) return true;
    if (!seen.has(id)) open.push(...(items.get(id)?.after ?? []));
    seen.add(id);
  }
  return false;
}

function lockProblems(root: string, homes: ReadonlyMap<string, string>): Problem[] {
  const path = join(root, LOCK);
  const locked = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
  const gone = locked.filter((id) => !homes.has(id));
  const fresh = [...homes].filter(([id]) => !locked.includes(id));
  return [
    ...gone.map((id) => ({
      file: LOCK,
      what: `item "${id}" was published and is gone`,
      cure: 'bring it back, or name it under aliases of the item that takes its place',
    })),
    ...fresh.map(([id, file]) => ({ file, field: 'id', what: `item "${id}" is new`, cure: `add a line to ${LOCK}` })),
  ];
}
