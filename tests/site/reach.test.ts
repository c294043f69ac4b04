import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement, Node } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readPageDays } from '#build/page-days.ts';
import { builtPages, dist } from '../support/built.ts';
import { root } from '../support/content.ts';

const pages = builtPages().filter(({ address }) => address !== '/404.html');
const each = pages.map((page) => [page.address, page] as const);
const addresses = new Set(pages.map(({ address }) => address));
const meta = (document: HTMLElement, name: string) =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
const canonical = (document: HTMLElement) =>
  document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
const pathOf = (address: string) => new URL(address).pathname;

interface Thing {
  '@type': string;
  '@graph'?: Thing[];
  dateModified?: string;
  itemListElement?: { item: string }[];
}

const thingsOf = (document: HTMLElement): Thing[] =>
  document.querySelectorAll('script[type="application/ld+json"]').flatMap(({ text }) => {
    const data = JSON.parse(text) as Thing;
    return data['@graph'] ?? [data];
  });

describe('where the address of a page is shared', () => {
  test.each(each)('%s shows an image of 1200 by 630 and at most 40 kB', (_, { document }) => {
    const image = readFileSync(join(dist, pathOf(meta(document, 'og:image') ?? '')));
    expect(image.subarray(1, 4).toString()).toBe('PNG');
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
    expect([meta(document, 'og:image:width'), meta(document, 'og:image:height')]).toEqual(['1200', '630']);
    expect(image.length).toBeLessThanOrEqual(40_000);
  });
  test.each(each)('%s says its address, its kind and what the image reads', (address, { document }) => {
    expect(canonical(document)).toMatch(/^https?:\/\//);
    expect(pathOf(canonical(document))).toBe(address);
    expect(meta(document, 'og:url')).toBe(canonical(document));
    expect(meta(document, 'og:image:alt')).toBe(meta(document, 'og:title'));
    expect(meta(document, 'twitter:card')).toBe('summary_large_image');
    const isArticle = thingsOf(document).some((thing) => thing['@type'] === 'Article');
    expect(meta(document, 'og:type')).toBe(isArticle ? 'article' : 'website');
  });
});

describe('what a page says of itself to machines', () => {
  const days = readPageDays(root);
  const own = new URL(canonical(pages[0]!.document)).origin;
  test.each(each)('%s says it in one script whose addresses are pages or files', (_, { document }) => {
    expect(document.querySelectorAll('script[type="application/ld+json"]').length).toBeLessThanOrEqual(1);
    const text = document.querySelector('script[type="application/ld+json"]')?.text ?? '';
    const named = [...text.matchAll(/"(https?:[^"]+)"/g)].map(([, address = '']) => address);
    const lost = named
      .filter((address) => address.startsWith(`${own}/`))
      .filter((address) => !addresses.has(pathOf(address)) && !existsSync(join(dist, pathOf(address))));
    expect(lost).toEqual([]);
  });
  test.each(each.filter(([, { document }]) => document.querySelector('main .crumbs')))(
    '%s gives the way that it shows (pass the trail to the layout)',
    (_, { document }) => {
      const shown = document.querySelectorAll('main .crumbs a').map((link) => link.getAttribute('href'));
      const way = thingsOf(document).find((thing) => thing['@type'] === 'BreadcrumbList');
      const given = way?.itemListElement?.map(({ item }) => pathOf(item) + new URL(item).hash) ?? [];
      expect(shown.length > 1 ? given : []).toEqual(shown.length > 1 ? shown : []);
    },
  );
  test.each(each.filter(([, { document }]) => thingsOf(document).some((thing) => thing['@type'] === 'Article')))(
    '%s is an article of the day of its record',
    (address, { document }) => {
      const found = thingsOf(document).find((thing) => thing['@type'] === 'Article');
      expect(found?.dateModified).toBe(days.get(address)?.day);
    },
  );
  test('every guide, update, use case and issue is an article', () => {
    const prose = /^\/(guides\/.+|use-cases\/.+|newsletter\/.+|iso-27001-2022\/(?!2013-to-2022)[^/]+)\/$/;
    const plain = pages
      .filter(({ address }) => prose.test(address))
      .filter(({ document }) => !thingsOf(document).some((thing) => thing['@type'] === 'Article'));
    expect(plain.map(({ address }) => address)).toEqual([]);
  });
});

test('the sitemap dates each page by its record and none by the day of the build', () => {
  const days = readPageDays(root);
  const sitemap = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
  const entries = [...sitemap.matchAll(/<loc>(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?/g)];
  expect(entries.length).toBe(pages.length);
  const wrong = entries.filter(([, address = '', day]) => day?.slice(0, 10) !== days.get(pathOf(address))?.day);
  expect(wrong.map(([entry]) => entry)).toEqual([]);
  expect(entries.filter(([, , day]) => day).length).toBeGreaterThan(200);
});

/** Elements whose words are no text of the page: navigation, controls, decoration, hidden data, the page's own tools. */
const NO_TEXT =
  'nav, script, style, template, noscript, input, select, textarea, button:not(.term, .fact), [hidden], [aria-hidden="true"], label:has(select, textarea, input:not([type="radio"], [type="checkbox"])), .reach, .print-foot, .signup';

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a page, each text on its own, so that words which only markup parts are not taken for one. */
function wordsIn(node: Node, left: ReadonlySet<Node>): string[] {
  if (left.has(node)) return [];
  return node.childNodes.length > 0 ? node.childNodes.flatMap((child) => wordsIn(child, left)) : words(node.text);
}

describe('every page is there as Markdown', () => {
  const twinOf = (address: string) => readFileSync(join(dist, address, 'index.md'), 'utf8');
  test.each(each)('%s names it in its head', (address, { document }) => {
    const link = document.querySelector('link[rel="alternate"][type="text/markdown"]');
    expect(link?.getAttribute('href')).toBe(`${address}index.md`);
  });
  test.each(each)('%s holds 99 of 100 words in it', (address, { document }) => {
    const main = document.querySelector('main')!;
    const expected = wordsIn(main, new Set<Node>(main.querySelectorAll(NO_TEXT)));
    const left = new Map<string, number>();
    // Addresses of links are no words of the text.
    for (const word of words(
      twinOf(address)
        .replace(/\]\([^)\s]*\)/g, ']')
        .replaceAll('\\', ''),
    ))
      left.set(word, (left.get(word) ?? 0) + 1);
    const missing = expected.filter((word) => {
      const count = left.get(word) ?? 0;
      left.set(word, count - 1);
      return count < 1;
    });
    expect(missing.length / expected.length, missing.slice(0, 20).join(' ')).toBeLessThanOrEqual(0.01);
  });
  test.each(each)('%s begins with title, address and license, and its links are absolute', (address, { document }) => {
    const text = twinOf(address);
    expect(text).toMatch(
      /^---\ntitle: ".+"\naddress: "http.+"\n([a-z]+: "\d{4}-\d\d-\d\d"\n)?license: ".+"\ncite: ".+"\n---\n/,
    );
    expect(text).toContain(`address: "${canonical(document)}"`);
    const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, to]) => to ?? '');
    expect(links.filter((to) => !/^(https?|mailto):/.test(to))).toEqual([]);
    expect(text).not.toMatch(/<\/?[a-z][^>]*>/);
  });
  test('llms.txt leads to all of them but home and search, and only to them', () => {
    const listed = [...readFileSync(join(dist, 'llms.txt'), 'utf8').matchAll(/^- \[.*?\]\((\S+)index\.md\): ./gm)];
    const given = new Set(listed.map(([, address = '']) => pathOf(address)));
    expect([...given].filter((address) => !addresses.has(address))).toEqual([]);
    expect([...addresses].filter((address) => !given.has(address)).sort()).toEqual(['/', '/search/']);
  });
  test('llms-full.txt holds the comparison, then every guide, and every use case in full', () => {
    const full = readFileSync(join(dist, 'llms-full.txt'), 'utf8');
    expect(full.startsWith('---\ntitle: "SOC 2 and ISO 27001 compared"')).toBe(true);
    const due = [...addresses].filter((address) => /^\/(compare|guides\/.+|use-cases\/.+)\/$/.test(address));
    expect(due.length).toBeGreaterThan(20);
    expect(due.filter((address) => !full.includes(twinOf(address)))).toEqual([]);
  });
});
