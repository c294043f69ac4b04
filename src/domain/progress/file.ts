import { type Entry, entryProblem, mergeStores, type Store, VERSION, type ValueRule, writeStore } from './store.ts';

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 1_000_000;

/** The latest time that a file may name, the year 2200: beyond any clock that is only wrong. */
const LATEST = 7_258_118_400_000;

/** A file that was understood whole, or the reason why it was refused whole. */
export type ReadFile = { store: Store } | { problem: string };

/** Progress as a file. The same entries give the same bytes. `kind` is what the file holds: checklists or soa. */
export function writeFile(kind: string, store: Store): string {
  const { items } = JSON.parse(writeStore(store)) as { items: object };
  return `${JSON.stringify({ product: 'crosswalk', kind, version: VERSION, items }, null, 1)}\n`;
}

/**
 * Reads a file of progress. It is taken whole or refused whole, with what is wrong and where. Text larger than
 * `LARGEST_FILE` should not get this far. Never throws.
 */
export function readFile(text: string, kind: string, rule: ValueRule): ReadFile {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return { problem: 'The file is empty.' };
  let value: unknown;
  try {
    value = JSON.parse(trimmed);
  } catch {
    return { problem: 'The file is not JSON. Choose a file that this site has exported.' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problem: 'The file holds no record of progress.' };
  const { product, kind: held, version, items, ...others } = value as Record<string, unknown>;
  if (product !== 'crosswalk') return { problem: 'The file was not exported by this site.' };
  if (held !== kind)
    return {
      problem: `The file holds ${typeof held === 'string' ? `"${held.slice(0, 40)}"` : 'something else'}, and "${kind}" is wanted here.`,
    };
  if (typeof version === 'number' && version > VERSION)
    return { problem: `The file has version ${version}; this page reads up to ${VERSION}. Reload the page.` };
  if (version !== VERSION) return { problem: `version: expected ${VERSION}` };
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) return { problem: `unknown field "${unknown.slice(0, 40)}"` };
  if (typeof items !== 'object' || items === null || Array.isArray(items))
    return { problem: 'items: expected a record' };
  const entries = Object.entries(items) as [string, Entry][];
  for (const [id, entry] of entries) {
    const problem = entryProblem(id, entry, rule, LATEST);
    if (problem) return { problem };
  }
  return { store: new Map(entries) };
}

/** What an import would do: how many entries are new, how many would change, how many stay as they are. */
export interface Preview {
  added: number;
  changed: number;
  same: number;
  /** What the store would be. */
  after: Store;
}

/** Compares a file with what is there. Newer entries of either side win, so nothing recorded since is lost. */
export function previewOf(now: Store, file: Store): Preview {
  const after = mergeStores(now, file);
  const text = (store: Store, id: string) => JSON.stringify(Object.entries(store.get(id)?.values ?? {}).sort());
  const differing = [...file.keys()].filter((id) => text(now, id) !== text(after, id));
  const added = differing.filter((id) => text(now, id) === '[]').length;
  return { added, changed: differing.length - added, same: file.size - differing.length, after };
}
