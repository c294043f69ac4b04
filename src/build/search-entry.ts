import type { Plugin } from 'vite';

/** The address from which the bootstrap loads the search dialog; not hashed, since every page carries it. */
export const SEARCH_ENTRY = 'search.js';

/**
 * A Vite plugin that builds the search dialog as an entry of its own. No page links to it, so nothing of it is loaded
 * before a reader asks; a static import in the bootstrap would bring a loader of 1.8 kB to every page.
 */
export function searchEntry(): Plugin {
  return {
    name: 'crosswalk-search-entry',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: '/src/islands/search/open.tsx',
        fileName: SEARCH_ENTRY,
        preserveSignature: 'strict',
      });
    },
  };
}
