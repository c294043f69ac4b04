import type { Plugin } from 'vite';

/** What a page loads only when a reader asks for it, by address; not hashed, since every page carries the address. */
const ENTRIES = {
  'search.js': '/src/islands/search/open.tsx',
  'copy.js': '/src/islands/copy-page.ts',
};

/**
 * A Vite plugin that builds the search dialog and the copying of a page as entries of their own. No page links to
 * them, so nothing of them is loaded before a reader asks; a static import in the bootstrap would bring a loader of
 * 1.8 kB to every page.
 */
export function entriesOnRequest(): Plugin {
  return {
    name: 'crosswalk-entries-on-request',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      for (const [fileName, id] of Object.entries(ENTRIES))
        this.emitFile({ type: 'chunk', id, fileName, preserveSignature: 'strict' });
    },
  };
}
