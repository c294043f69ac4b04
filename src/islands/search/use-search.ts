import { useEffect, useState } from 'preact/hooks';
import { normalizeQuery } from '#domain/search.ts';
import { codeHits } from './codes.ts';
import { loadPagefind, type PagefindPage } from './pagefind.ts';

/** One result as the list shows it. */
export interface Hit {
  url: string;
  title: string;
  kind: string;
  excerpt: string;
  sub: { url: string; title: string; excerpt: string }[];
}

export type SearchState =
  { is: 'idle' } | { is: 'searching' } | { is: 'found'; hits: Hit[]; query: string } | { is: 'broken' };

const MOST = 12;
const WAIT = 120;

/** Searches as the text changes. `framework` narrows to one; the state says when the index cannot be had. */
export function useSearch(text: string, framework: string): SearchState {
  const [state, setState] = useState<SearchState>({ is: 'idle' });
  useEffect(() => {
    const query = normalizeQuery(text);
    if (!query) {
      setState({ is: 'idle' });
      return;
    }
    let current = true;
    setState((before) => (before.is === 'found' ? before : { is: 'searching' }));
    find(text, query, framework).then(
      (hits) => current && hits && setState({ is: 'found', hits, query }),
      () => current && setState({ is: 'broken' }),
    );
    return () => {
      current = false;
    };
  }, [text, framework]);
  return state;
}

/** Identifiers first, then what the index finds; undefined when a newer search has taken over. */
async function find(text: string, query: string, framework: string): Promise<Hit[] | undefined> {
  const codes = await codeHits(text);
  const pagefind = await loadPagefind();
  const answer = await pagefind.debouncedSearch(query, framework === 'all' ? {} : { filters: { framework } }, WAIT);
  if (!answer) return undefined;
  const pages = await Promise.all(answer.results.slice(0, MOST).map((result) => result.data()));
  const known = new Set(codes.map(({ url }) => url));
  return [...codes, ...pages.map(hitOf).filter(({ url }) => !known.has(url))];
}

function hitOf({ url, excerpt, meta, sub_results }: PagefindPage): Hit {
  const sub = sub_results.filter((part) => part.url.includes('#')).slice(0, 2);
  return { url, title: meta.title ?? url, kind: meta.kind ?? 'Page', excerpt, sub };
}
