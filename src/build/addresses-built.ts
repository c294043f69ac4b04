import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The file of addresses ever published. */
export const URLS = 'content/urls.lock';

/** Folders whose files are named by their content or by a tool, and that nobody links to. */
const UNNAMED = /^(_astro|og|pagefind|search-index)\//;

/** Every address that the built site in `folder` answers for, as a reader or a program would write it, in no order. */
export function builtAddresses(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((file) => !UNNAMED.test(file))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

/** Whether the built site in `folder` answers for an address; where capitals make no difference, neither do they here. */
export function isServedFrom(folder: string, address: string): boolean {
  return existsSync(join(folder, address.endsWith('/') ? `${address}index.html` : address));
}
