import type { Load } from '#domain/search/find.ts';

const files = new Map<string, Promise<unknown>>();
const PATIENCE = 5000;

/** Loads a file of the search index once; a failure is not kept, so that the next query tries again. */
export const load: Load = (file) => {
  const known = files.get(file);
  if (known) return known;
  const loading = fetch(`/search-index/${file}.json`, { signal: AbortSignal.timeout(PATIENCE) }).then((answer) => {
    if (!answer.ok) throw new Error(`the file ${file} of the search index could not be loaded`);
    return answer.json();
  });
  loading.catch(() => files.delete(file));
  files.set(file, loading);
  return loading;
};
