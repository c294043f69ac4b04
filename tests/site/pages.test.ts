import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLinks } from '#build/links.ts';
import { addressOf, spellingsOf } from '#domain/code.ts';
import { builtPages, dist, identifierPages } from '../support/built.ts';
import { recordsOf } from '../support/content.ts';

const pages = builtPages();
const each = pages.map((page) => [page.address, page] as const);

/** Pages that hold an island; every other page runs the bootstrap alone. */
const WITH_ISLAND =
  /^\/(compare|quiz|search|checklists\/[^/]+|about|iso-27001-2022\/2013-to-2022|criteria|controls|clauses|crosswalk|crosswalk\/from-iso|claims|tools\/[^/]+|templates\/[^/]+)\/$/;

describe('each page', () => {
  test.each(each)('%s has one h1, a language, a title and a description', (_, { document }) => {
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelector('html')?.getAttribute('lang')).toBe('en');
    expect(document.querySelector('title')?.text.length).toBeGreaterThan(3);
    expect(document.querySelector('meta[name="description"]')?.getAttribute('content')?.length).toBeGreaterThan(20);
  });
  test.each(each)('%s skips no heading level', (_, { document }) => {
    const levels = document.querySelectorAll('h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
    const skipped = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
    expect(skipped).toEqual([]);
  });
  test.each(each)('%s keeps the space between a figure and the next word', (_, { document }) => {
    const glued = document
      .querySelectorAll('main p, main li')
      .flatMap(({ text }) => text.match(/\d(are|is|was|of|and|in|have|new)\b/g) ?? []);
    expect(glued).toEqual([]);
  });
  test.each(each)('%s has each id once', (_, { document }) => {
    const ids = document.querySelectorAll('[id]').map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
  test.each(each)('%s asks nothing of another origin', (_, { document }) => {
    const loads = [
      ...document.querySelectorAll('[src]').map((e) => e.getAttribute('src')),
      ...document.querySelectorAll('link[rel~="stylesheet"], link[rel~="preload"]').map((e) => e.getAttribute('href')),
    ];
    expect(loads.filter((address) => !address?.startsWith('/'))).toEqual([]);
  });
  test.each(each)(
    '%s has no inline handler and no style attribute that a strict policy would block',
    (_, { document }) => {
      expect(
        document
          .querySelectorAll('[style], [onclick], [onload], [onsubmit], [onerror]')
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      ).toEqual([]);
    },
  );
  test.each(each.filter(([address]) => !WITH_ISLAND.test(address)))(
    '%s runs no script but the bootstrap',
    (_, { document }) => {
      expect(document.querySelectorAll('script[src], astro-island')).toHaveLength(0);
      // Data in the words of schema.org is read by machines and never run.
      const inline = document
        .querySelectorAll('script:not([type="application/ld+json"])')
        .map(({ text }) => text.length);
      // A sign-up form brings its guard against a second press.
      const guard = document.querySelector('.signup form') ? 400 : 0;
      expect(inline.reduce((sum, length) => sum + length, 0)).toBeLessThan(1200 + guard);
      expect(Math.max(...inline)).toBeLessThan(1024);
    },
  );
});

test('no two pages share a title or a description', () => {
  const repeated = (values: (string | undefined)[]) => values.filter((value, index) => values.indexOf(value) !== index);
  expect(repeated(pages.map(({ document }) => document.querySelector('title')?.text))).toEqual([]);
  expect(
    repeated(pages.map(({ document }) => document.querySelector('meta[name="description"]')?.getAttribute('content'))),
  ).toEqual([]);
});

describe('every identifier a reader may type is an address', () => {
  const codes = (['criteria', 'controls', 'clauses', 'oldControls'] as const).flatMap((name) =>
    recordsOf(name).map(({ data }) => data.code),
  );
  const leads = new Map(identifierPages().map(({ address, document }) => [address, document]));
  const addresses = new Set(pages.map(({ address }) => address));
  test.each(codes.flatMap((code) => spellingsOf(code).map((spelling) => [spelling, code])))(
    '/%s/ leads to its page',
    (spelling, code) => {
      const document = leads.get(`/${spelling}/`);
      expect(document?.querySelector('a')?.getAttribute('href')).toBe(addressOf(code));
      expect(document?.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(`0; url=${addressOf(code)}`);
      expect(addresses.has(addressOf(code))).toBe(true);
    },
  );
});

test('every link, anchor and asset leads somewhere', () => {
  expect(checkLinks(dist)).toEqual([]);
});

test.each([
  'feed.xml',
  'sitemap-index.xml',
  'robots.txt',
  '404.html',
  'favicon.svg',
  'data/crosswalk.xlsx',
  'data/ciso-assistant.yaml',
  'data/codes.json',
  'search.js',
  'copy.js',
  'llms.txt',
  'llms-full.txt',
  'pagefind/pagefind.js',
])('%s is there', (file) => {
  expect(existsSync(join(dist, file))).toBe(true);
});

test('both font files together stay under 45 kB', () => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const fonts = [...new Set([...html.matchAll(/\/_astro\/fonts\/[\w-]+\.woff2/g)].map(([path]) => path))];
  const bytes = fonts.map((path) => readFileSync(join(dist, path)).length);
  expect(fonts).toHaveLength(2);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(45_000);
});

test('the feed holds the full text of every issue with absolute links', () => {
  const feed = readFileSync(join(dist, 'feed.xml'), 'utf8');
  expect(feed.match(/<item>/g)?.length).toBeGreaterThanOrEqual(3);
  expect(feed.match(/<content:encoded>/g)?.length).toBe(feed.match(/<item>/g)?.length);
  expect(feed).not.toMatch(/href=(&quot;|")\//);
});

test('every page but the error page is in the sitemap', () => {
  const sitemap = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
  const missing = pages.filter(({ address }) => address !== '/404.html' && !sitemap.includes(`${address}</loc>`));
  expect(missing.map(({ address }) => address)).toEqual([]);
});

describe('styles', () => {
  /** The sheets of a page in order: prose, then requirements, then tables and tools. Fonts come in styles of their own. */
  const sheetsOf = (document: (typeof pages)[number]['document']) =>
    document
      .querySelectorAll('head > style')
      .map(({ text }) => text)
      .filter((text) => text.includes('@layer'));
  const all = pages.map(({ document }) => sheetsOf(document)).find((sheets) => sheets.length === 3) ?? [];
  test('the policy needs three styles of our own: every page carries the first, the first two or all', () => {
    expect(all).toHaveLength(3);
    const other = pages.filter(({ document }) => sheetsOf(document).some((text, index) => text !== all[index]));
    expect(other.map(({ address }) => address)).toEqual([]);
  });
  test('no page uses a class that only a style it does not carry knows', () => {
    const known = all.map((text) => new Set([...text.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name ?? '')));
    const wrong = pages.flatMap(({ address, document }) => {
      const count = sheetsOf(document).length;
      const carried = new Set(known.slice(0, count).flatMap((names) => [...names]));
      return known
        .slice(count)
        .flatMap((names) => [...names])
        .filter((name) => !carried.has(name) && document.querySelector(`.${name}`))
        .map((name) => `${address} .${name}`);
    });
    expect(wrong).toEqual([]);
  });
});

test('nothing of the making is left in the pages', () => {
  const left = pages.filter(({ html }) =>
    /\b(TODO|FIXME|NaN)\b|[Ll]orem ipsum|>undefined<|\[object Object\]/.test(html),
  );
  expect(left.map(({ address }) => address)).toEqual([]);
});
