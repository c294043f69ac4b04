import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from '#build/built-pages.ts';
import { readPageDays } from '#build/page-days.ts';
import { fullAddresses } from '#domain/reach/llms.ts';
import { markdownOf } from './twin.ts';

/**
 * Writes the Markdown of every page beside it, then `llms-full.txt` from those that `llms.txt` names in its sections
 * in full. Returns the number of files and the bytes of the full text. Throws where `llms.txt` names a page that the
 * build does not have.
 */
export function writeMarkdown(root: string, folder: string, origin: string, pages: readonly BuiltPage[]) {
  const days = readPageDays(root);
  for (const page of pages)
    writeFileSync(join(folder, page.address, 'index.md'), markdownOf(page, origin, days.get(page.address)));
  const addresses = fullAddresses(readFileSync(join(folder, 'llms.txt'), 'utf8'));
  const texts = addresses.map((address) => {
    const file = join(folder, new URL(address).pathname);
    if (!existsSync(file))
      throw new Error(`llms.txt names ${address}, which is no page; correct src/queries/site-map.ts`);
    return readFileSync(file, 'utf8');
  });
  const full = texts.join('\n');
  writeFileSync(join(folder, 'llms-full.txt'), full);
  return { files: pages.length, bytes: Buffer.byteLength(full) };
}
