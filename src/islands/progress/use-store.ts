import { useEffect, useRef, useState } from 'preact/hooks';
import { readStored } from '#domain/progress/read.ts';
import { type Entry, mergeStores, record, type Store, type ValueRule, writeStore } from '#domain/progress/store.ts';
import { undo } from '#domain/progress/undo.ts';

/** What a kind of progress needs to be kept. */
export interface Keeping {
  /** Key in this browser. */
  key: string;
  rule: ValueRule;
  /** What an earlier version of the site, or the page before its script ran, has left. Read once. */
  inherited?: () => Store;
}

/** A change of many entries at once that can still be taken back. */
interface BulkChange {
  name: string;
  before: Store;
  after: Store;
}

const NOT_SAVED =
  'This browser does not let the site save progress. What you enter lasts until you close the page; export it to keep it.';
const FULL =
  'The browser refused to save the last change: its storage is full. What was saved before is still there. Export now to keep the rest.';
const DAMAGED = 'Part of the saved progress could not be read and was set aside. The rest is shown.';
const NEWER =
  'The progress in this browser was saved by a later version of this site. It is left as it is, and nothing is saved now. Reload the page.';

/**
 * Progress kept in this browser. Every change reads what is stored first and joins the two item by item, so that two
 * tabs lose nothing; a change in another tab arrives by itself.
 */
export function useStore({ key, rule, inherited }: Keeping) {
  const [store, setStore] = useState<Store>(new Map());
  const [message, setMessage] = useState('');
  const [bulk, setBulk] = useState<BulkChange>();
  const current = useRef<Store>(store);

  const show = (next: Store) => {
    current.current = next;
    setStore(next);
  };
  /** What is stored joined with what this tab holds; says what is wrong with it. */
  const joined = (): Store => {
    try {
      const text = localStorage.getItem(key);
      const found = readStored(text, rule);
      if (found.isNewer) setMessage(NEWER);
      if (found.damaged) {
        localStorage.setItem(`${key}.bad`, text ?? '');
        setMessage(DAMAGED);
      }
      return mergeStores(current.current, found.store);
    } catch (cause) {
      setMessage(messageFor(cause));
      return current.current;
    }
  };
  const save = (next: Store) => {
    show(next);
    try {
      if (readStored(localStorage.getItem(key), rule).isNewer) return setMessage(NEWER);
      localStorage.setItem(key, writeStore(next));
      setMessage((said) => (said === FULL || said === NEWER ? '' : said));
    } catch (cause) {
      setMessage(messageFor(cause));
    }
  };

  useEffect(() => {
    const load = () => show(joined());
    const onStorage = (event: StorageEvent) => {
      // A cleared storage is a wish: what this tab holds goes as well.
      if (event.key === null || (event.key === key && event.newValue === null)) show(new Map());
      else if (event.key === key) load();
    };
    const left = inherited?.() ?? new Map();
    load();
    if ([...left.keys()].some((id) => !current.current.has(id))) save(mergeStores(left, current.current));
    addEventListener('storage', onStorage);
    addEventListener('pageshow', load);
    return () => {
      removeEventListener('storage', onStorage);
      removeEventListener('pageshow', load);
    };
  }, []);

  const change = (edit: (before: Store) => Store, name = '') => {
    const before = joined();
    const after = edit(before);
    save(after);
    if (name) setBulk({ name, before, after });
  };
  return {
    store,
    message,
    /** Name of the last change in bulk, while it can be taken back. */
    undoable: bulk?.name,
    set: (id: string, values: Entry['values']) => change((before) => record(before, id, values, Date.now())),
    /** Deletes entries; can be taken back. */
    clear: (ids: readonly string[], name: string) =>
      change(
        (before) => ids.reduce((rest, id) => (rest.has(id) ? record(rest, id, {}, Date.now()) : rest), before),
        name,
      ),
    /** Joins another store with what is here; can be taken back. */
    merge: (theirs: Store, name: string) => change((before) => mergeStores(before, theirs), name),
    undo: () => {
      if (bulk) change((now) => undo(now, bulk.before, bulk.after, Date.now()));
      setBulk(undefined);
    },
  };
}

function messageFor(cause: unknown): string {
  return (cause as DOMException).name === 'QuotaExceededError' ? FULL : NOT_SAVED;
}
