import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Two projects: `rules` needs only the sources, `site` reads the built pages in `dist`. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: { name: 'rules', include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts', 'tests/*.test.ts'] },
      },
      { root, test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
