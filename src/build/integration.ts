import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { readBuiltPages } from './built-pages.ts';
import { checkContent, formatProblem } from './content/check.ts';
import { buildToday, overdueRecords } from './content/overdue.ts';
import { entriesOnRequest } from './entries.ts';
import { writeIdentifierAddresses } from './identifier-addresses.ts';
import { checkLinks } from './links.ts';
import { writeMarkdown } from './markdown/write.ts';
import { redirectProblems, readRedirects, writeRedirects } from './redirects.ts';
import { makeShareImages } from './share-image/make.ts';

/**
 * What the build does around the pages: checks the content before anything is rendered; then makes the image and the
 * Markdown of each page, checks every link and anchor of the built pages and makes the search index. Any problem stops the build with its whole list.
 */
export function crosswalk(root: string, origin: string): AstroIntegration {
  return {
    name: 'crosswalk',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { plugins: [entriesOnRequest()] } });
        if (command === 'build' || command === 'dev') stopOn('content', checkContent(root).map(formatProblem));
      },
      'astro:build:start': ({ logger }) => {
        for (const line of overdueRecords(root, buildToday())) logger.warn(line);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = readBuiltPages(folder);
        const { made, kept, milliseconds } = await makeShareImages(root, folder, pages);
        logger.info(`share images: ${made} made, ${kept} kept, ${milliseconds} ms`);
        const { files, bytes } = writeMarkdown(root, folder, origin, pages);
        logger.info(`Markdown: ${files} pages, llms-full.txt ${Math.round(bytes / 1000)} kB`);
        stopOn('links', checkLinks(folder, origin));
        logger.info(`search index: ${await makeSearchIndex(folder)} pages`);
        logger.info(`identifiers: ${writeIdentifierAddresses(root, folder, origin)} addresses`);
        const redirects = readRedirects(root);
        stopOn('redirects', redirectProblems(redirects, folder));
        logger.info(`redirects: ${writeRedirects(redirects, folder, origin)} addresses`);
      },
    },
  };
}

async function makeSearchIndex(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ includeCharacters: '' });
  if (!index) throw new Error(`search index: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: `${folder}pagefind` });
  await close();
  stopOn('search index', [...added.errors, ...written.errors]);
  if (added.page_count === 0) throw new Error('search index: no page was found to index');
  return added.page_count;
}

function stopOn(what: string, problems: readonly string[]): void {
  if (problems.length === 0) return;
  throw new Error(
    `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${what}:\n  ${problems.join('\n  ')}`,
  );
}
