import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { collectionSchemas } from '#schemas/collections.ts';
import { site } from '#site.ts';

/**
 * Checks every link, anchor and asset of the built pages in `folder`. Returns one line per problem that names the
 * page, the target and what to do; empty when all is sound. A full address that begins with `origin`, as letters have
 * them, is checked like any other address of the site.
 */
export function checkLinks(folder: string, origin: string = site.origin): string[] {
  const pages = new Map<string, { ids: Set<string>; targets: string[] }>();
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (entry.endsWith('.html')) pages.set(addressOf(entry), readPage(join(folder, entry)));
  }
  return [...pages].flatMap(([page, { targets }]) =>
    targets.flatMap((target) =>
      problemWith(withoutOrigin(target, origin), page, pages, folder).map((problem) => `${placeOf(page)}: ${problem}`),
    ),
  );
}

function addressOf(entry: string): string {
  return `/${entry.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
}

function readPage(file: string) {
  const document = parse(readFileSync(file, 'utf8'), { comment: false });
  const attributes = (selector: string, name: string) =>
    document.querySelectorAll(selector).map((element) => element.getAttribute(name) ?? '');
  const targets = [...attributes('[href]:not([rel="canonical"])', 'href'), ...attributes('[src]', 'src')];
  return { ids: new Set(attributes('[id]', 'id')), targets };
}

function withoutOrigin(target: string, origin: string): string {
  return target.startsWith(`${origin}/`) ? target.slice(origin.length) : target;
}

function problemWith(
  target: string,
  page: string,
  pages: ReadonlyMap<string, { ids: Set<string> }>,
  folder: string,
): string[] {
  if (/^(https:|mailto:|data:)/.test(target)) return [];
  if (/^(javascript|http):/i.test(target))
    return [`link "${target}" is not allowed; use https or an address of this site`];
  const [path = '', fragment] = target.replace(/\?[^#]*/, '').split('#');
  const to = path === '' ? page : path;
  const found = pages.get(to);
  if (!found) {
    if (existsSync(join(folder, to)) && !to.endsWith('/')) return [];
    return [`"${target}" leads nowhere; correct the address in the content or component that prints it`];
  }
  if (fragment && !found.ids.has(decodeURIComponent(fragment))) {
    return [`"${target}" points to a place that ${to} does not have; correct the part after #`];
  }
  return [];
}

/** The page, and the content file it is made from where there is one. */
function placeOf(page: string): string {
  for (const collection of Object.values(collectionSchemas)) {
    if (!('address' in collection) || !page.startsWith(`/${collection.address}`)) continue;
    const id = page.slice(collection.address.length + 1, -1);
    if (id) return `${collection.folder}/${id}.${collection.kind} (page ${page})`;
  }
  return page;
}
