import type { SearchState } from './use-search.ts';

/** What the search is doing, in words for everyone. */
export function statusLine(state: SearchState): string {
  switch (state.is) {
    case 'idle':
      return 'Type a word, a question or an identifier.';
    case 'searching':
      return 'Searching …';
    case 'broken':
      return 'Search is incomplete: a file of its index could not be loaded. It is there after a build, or on the next try.';
    case 'found':
      return [foundLine(state), state.incomplete && 'Some answers could not be loaded.', moreLine(state)]
        .filter(Boolean)
        .join(' ');
  }
}

type Found = SearchState & { is: 'found' };

function foundLine({ hits, query, corrected, more }: Found): string {
  const count = hits.length + (Array.isArray(more) ? more.length : 0);
  if (count > 0) return `${count} ${count === 1 ? 'result' : 'results'} for “${corrected ?? query}”.`;
  return Array.isArray(more) ? `Nothing found for “${query}”. Try fewer or other words.` : '';
}

function moreLine({ more }: Found): string {
  if (more === 'searching') return 'Looking through the full text …';
  return more === 'broken' ? 'Search is incomplete: the full-text index could not be loaded whole.' : '';
}
