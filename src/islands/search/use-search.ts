import { useEffect, useState } from 'preact/hooks';
import type { Hit } from '#domain/search/hit.ts';
import { findHits, type Hits } from './find-hits.ts';
import { fullText } from './pagefind.ts';

export type SearchState =
  | { is: 'idle' }
  | { is: 'searching' }
  | { is: 'broken'; query: string }
  | ({ is: 'found'; query: string; more: FullText } & Hits);

/** What the full text of all pages added: not asked, on the way, these pages, or its index is not whole. */
export type FullText = 'unasked' | 'searching' | 'broken' | readonly Hit[];

const WAIT = 60;
/** With fewer results than this, the full text is searched unasked. */
const FEW = 3;

/**
 * Searches as the text changes. `framework` narrows to one. `askFullText` adds pages that only hold the words in their
 * text; with few results it is asked by itself, so that nothing that is there is said to be missing.
 */
export function useSearch(text: string, framework: string): { state: SearchState; askFullText: () => void } {
  const [state, setState] = useState<SearchState>({ is: 'idle' });
  const query = text.trim().slice(0, 200);
  const addFullText = (hits: Hits, current: () => boolean) => {
    const shown = (more: FullText) => current() && setState({ is: 'found', query, ...hits, more });
    shown('searching');
    const known = new Set(hits.hits.map(({ url }) => url.replace(/#.*/, '')));
    fullText(hits.corrected ?? query, framework).then(
      (found) => shown(found.filter(({ url }) => !known.has(url))),
      () => shown('broken'),
    );
  };
  useEffect(() => {
    let current = true;
    if (!query) {
      setState({ is: 'idle' });
      return;
    }
    const timer = setTimeout(() => {
      setState((before) => (before.is === 'found' ? before : { is: 'searching' }));
      let last: Hits | undefined;
      const show = (hits: Hits) => {
        last = hits;
        if (current) setState({ is: 'found', query, ...hits, more: 'unasked' });
      };
      findHits(query, framework, show).then(
        () => last && last.hits.length < FEW && addFullText(last, () => current),
        () => current && setState({ is: 'broken', query }),
      );
    }, WAIT);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, framework]);
  const askFullText = () => {
    if (state.is === 'found') addFullText(state, () => true);
  };
  return { state, askFullText };
}
