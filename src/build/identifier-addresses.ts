import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf, spellingsOf } from '#domain/code.ts';
import { collectionSchemas } from '#schemas/collections.ts';
import { readCollection } from './content/read.ts';
import { leadOn } from './lead-on.ts';

const COLLECTIONS = ['criteria', 'controls', 'clauses', 'oldControls'] as const;

/**
 * Makes every identifier an address on any static host: `/cc6.1/`, `/A.8.28/`, `/6.1.3/`, `/a.9.4.3/` each hold a page
 * of a few lines that leads on to the requirement. Returns how many were written.
 */
export function writeIdentifierAddresses(root: string, folder: string, origin: string): number {
  let written = 0;
  for (const name of COLLECTIONS) {
    for (const { data } of readCollection(root, name).records) {
      const { code, title } = data as { code: string; title: string };
      const target = `/${collectionSchemas[name].address}${slugOf(code)}/`;
      for (const spelling of spellingsOf(code)) {
        const place = join(folder, spelling);
        // Where capitals make no difference to the file system, the first spelling serves both.
        if (existsSync(join(place, 'index.html'))) continue;
        mkdirSync(place, { recursive: true });
        writeFileSync(join(place, 'index.html'), leadOn(`${code} ${title}`, target, origin));
        written++;
      }
    }
  }
  return written;
}
