import type { SearchState } from './use-search.ts';

/** What the search is doing, in words for everyone. */
export function statusLine(state: SearchState): string {
  switch (state.is) {
    case 'idle':
      return 'Type a word, a question or an identifier.';
    case 'searching':
      return 'Searching …';
    case 'broken':
      return 'The search index could not be loaded. On a development server it exists only after a build.';
    case 'found':
      return state.hits.length === 0
        ? `Nothing found for “${state.query}”. Try fewer or other words.`
        : `${state.hits.length} ${state.hits.length === 1 ? 'page' : 'pages'} for “${state.query}”`;
  }
}
