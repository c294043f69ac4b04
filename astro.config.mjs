import { fileURLToPath } from 'node:url';
import { satteri, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { makeFonts } from './src/build/fonts.ts';
import { citations } from './src/build/citations.ts';
import { glossaryTerms } from './src/build/glossary-terms.ts';
import { factMarks } from './src/build/fact-marks.ts';
import { headingAnchors } from './src/build/heading-anchors.ts';
import { diagrams } from './src/build/diagrams.ts';
import { codeLinks } from './src/build/code-links.ts';
import { crosswalk } from './src/build/integration.ts';
import { datedBy } from './src/build/page-days.ts';
import { site } from './src/site.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
await makeFonts(root);

// Optional: a font that comes late waits for the next page, so that no line moves under a reader's eyes.
const family = (name, cssVariable, fallbacks, weight) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  options: {
    variants: [{ src: [`./.cache/fonts/${cssVariable.slice(7)}.woff2`], weight, style: 'normal', display: 'optional' }],
  },
});

export default defineConfig({
  site: site.origin,
  cacheDir: './.astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // Line breaks in templates mean what they mean in JSX, which is how Prettier breaks them.
  compressHTML: 'jsx',
  build: { inlineStylesheets: 'always', redirects: false },
  fonts: [
    family('Source Serif 4', '--font-serif', ['Georgia', 'serif'], '400 600'),
    family('Mona Sans', '--font-sans', ['Arial', 'sans-serif'], '400 620'),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      hastPlugins: [
        satteriHeadingIdsPlugin(),
        headingAnchors(),
        citations(),
        diagrams(root),
        codeLinks(root),
        factMarks(root),
        glossaryTerms(root),
      ],
    }),
  },
  vite: {
    build: {
      modulePreload: false,
      rolldownOptions: { onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log) },
    },
  },
  integrations: [
    mdx(),
    preact(),
    sitemap({ filter: (page) => !page.endsWith('/404/'), serialize: datedBy(root) }),
    crosswalk(root, site.origin),
  ],
});
