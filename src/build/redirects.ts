import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { type Redirect, redirectsSchema } from '#schemas/redirect.ts';
import { leadOn } from './lead-on.ts';

/** The file of addresses that have moved. */
export const REDIRECTS = 'content/redirects.yml';

/** The redirects of the project at `root`. Throws with file, entry and cure where the file is not sound. */
export function readRedirects(root: string): Redirect[] {
  const result = redirectsSchema.safeParse(parse(readFileSync(join(root, REDIRECTS), 'utf8')));
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `${REDIRECTS} ${path.join('.')}: ${message}`);
  throw new Error(problems.join('\n'));
}

/**
 * What is wrong with redirects, seen from the built site in `folder`: an address that is still a page, a target that is
 * none, an address that moved twice. To be asked before they are written.
 */
export function redirectProblems(redirects: readonly Redirect[], folder: string): string[] {
  const seen = new Set<string>();
  return redirects.flatMap(({ from, to }) => {
    const problems: string[] = [];
    const say = (what: string, cure: string) => problems.push(`${REDIRECTS} ${from}: ${what}. To mend it: ${cure}.`);
    if (seen.has(from)) say('stands twice', 'keep one of the two');
    seen.add(from);
    if (existsSync(fileOf(from, folder))) say('is still a page', 'remove the redirect, or the page');
    if (!existsSync(fileOf(to.split('#')[0] ?? to, folder))) say(`leads to ${to}, which is no page`, 'correct "to"');
    return problems;
  });
}

/** Writes a page that leads on for each redirect into `folder`. Returns how many were written. */
export function writeRedirects(redirects: readonly Redirect[], folder: string, origin: string): number {
  for (const { from, to } of redirects) {
    const file = fileOf(from, folder);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, leadOn('This page has moved', to, origin));
  }
  return redirects.length;
}

function fileOf(address: string, folder: string): string {
  return join(folder, address.endsWith('/') ? `${address}index.html` : address);
}
