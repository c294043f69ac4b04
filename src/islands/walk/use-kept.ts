import { useEffect, useRef, useState } from 'preact/hooks';
import { readStored } from '#domain/progress/read.ts';
import { mergeStores, type Store, type ValueRule, writeStore } from '#domain/progress/store.ts';

const REFUSED = 'This browser did not keep your answers. They last until you close the page; copy the note, or export.';

/**
 * Answers that live in the page, and in this browser only where the reader asks for it. `before` gives what was
 * chosen in the page before its script ran.
 */
export function useKept(key: string, rule: ValueRule, before: () => Store) {
  const early = useRef<Store>();
  early.current ??= before();
  const [store, setStore] = useState<Store>(new Map());
  const [kept, setKept] = useState(false);
  const [message, setMessage] = useState('');
  const found = () => readStored(localStorage.getItem(key), rule);

  useEffect(() => {
    let stored: Store = new Map();
    try {
      const is = localStorage.getItem(key) !== null && !found().isNewer;
      if (is) stored = found().store;
      setKept(is);
    } catch {}
    setStore(mergeStores(stored, early.current ?? new Map()));
    const onStorage = (event: StorageEvent) => {
      // Deleted elsewhere: nothing is kept any more; what the page shows stays until it is closed.
      if (event.key === null || (event.key === key && event.newValue === null)) setKept(false);
    };
    addEventListener('storage', onStorage);
    return () => removeEventListener('storage', onStorage);
  }, []);

  const write = (next: Store) => {
    try {
      if (found().isNewer) throw new Error('written by a later version');
      localStorage.setItem(key, writeStore(mergeStores(found().store, next)));
      setKept(true);
      setMessage('');
    } catch {
      setKept(false);
      setMessage(REFUSED);
    }
  };
  const remove = () => {
    try {
      localStorage.removeItem(key);
    } catch {}
    setKept(false);
  };
  const change = (next: Store) => {
    setStore(next);
    if (kept) write(next);
  };
  return {
    store,
    kept,
    message,
    change,
    keep: (wanted: boolean) => {
      if (wanted) return write(store);
      remove();
      setMessage('Nothing is kept in this browser now.');
    },
    clear: () => {
      setStore(new Map());
      remove();
      setMessage('All answers are deleted, and nothing is kept in this browser.');
    },
  };
}
