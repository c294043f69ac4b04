import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TitleLine } from '#domain/search/document.ts';
import { find, type Manifest } from '#domain/search/find.ts';
import { builtPages, dist } from '../support/built.ts';
import { recordsOf, root } from '../support/content.ts';
import { parseCsv } from '../support/csv.ts';
import { loadBuilt, searchBuilt } from '../support/search.ts';
import { mistyped, seeded } from '../support/typing-errors.ts';

const [, ...questions] = parseCsv(readFileSync(join(root, 'tests/fixtures/questions.csv'), 'utf8'));
const addresses = new Set(builtPages().map(({ address }) => address));

const found = await Promise.all(
  questions.map(async ([id = '', , query = '', pages = '']) => {
    const results = (await searchBuilt(query)).addresses;
    const place = results.findIndex((address) => pages.split(' ').includes(address)) + 1;
    return { id, query, place, first: results[0] ?? '', results: results.length, pages: pages.split(' ') };
  }),
);
const share = (count: number) => `${count} of ${found.length}, ${Math.round((1000 * count) / found.length) / 10} %`;
const first = found.filter(({ place }) => place === 1).length;
const amongThree = found.filter(({ place }) => place >= 1 && place <= 3).length;
console.log(
  [
    ...found.map(
      ({ id, query, place, first: address }) =>
        `${id}  ${String(place || '-').padStart(2)}  ${query.padEnd(42)} ${address}`,
    ),
    `the right page first: ${share(first)}; among the first three: ${share(amongThree)}`,
  ].join('\n'),
);

describe('the questions that readers put', () => {
  test('the right page is first for at least 80 percent', () => {
    expect(first / found.length).toBeGreaterThanOrEqual(0.8);
  });
  test('the right page is among the first three for at least 95 percent', () => {
    expect(amongThree / found.length).toBeGreaterThanOrEqual(0.95);
  });
  test('no question gets an empty list', () => {
    expect(found.filter(({ results }) => results === 0).map(({ id }) => id)).toEqual([]);
  });
  test.each(found.map((line) => [line.id, line] as const))('%s expects pages that exist', (_, { pages }) => {
    expect(pages.filter((address) => !addresses.has(address.replace(/#.*/, '')))).toEqual([]);
  });
});

test('the same questions in full sentences do as well', async () => {
  let first = 0;
  let amongThree = 0;
  for (const [, question = '', , pages = ''] of questions) {
    const place = (await searchBuilt(question)).addresses.findIndex((address) => pages.split(' ').includes(address));
    if (place === 0) first++;
    if (place >= 0 && place < 3) amongThree++;
  }
  console.log(`as full sentences: first ${first}, among the first three ${amongThree}, of ${questions.length}`);
  expect(first / questions.length).toBeGreaterThanOrEqual(0.8);
  expect(amongThree / questions.length).toBeGreaterThanOrEqual(0.95);
});

describe('identifiers', () => {
  const codes = (['criteria', 'controls', 'clauses', 'oldControls'] as const).flatMap((name) =>
    recordsOf(name).map(({ id, data }) => [data.code, id] as const),
  );
  test.each(codes)('%s is found first by itself and within a question', async (code, id) => {
    expect((await searchBuilt(code)).addresses[0]).toMatch(new RegExp(`/${id}/$`));
    expect((await searchBuilt(`evidence for ${code}`)).addresses.slice(0, 2).join(' ')).toContain(`/${id}/`);
  });
});

test('of 200 seeded slips of typing in the site’s own terms, 95 percent still lead to the page', async () => {
  const random = seeded(20261125);
  const terms = recordsOf('glossary')
    .map(({ id, data }) => ({ id, term: data.term }))
    .filter(({ term }) => /^[a-z ]{7,}$/i.test(term));
  const missed: string[] = [];
  for (let round = 0; round < 200; round++) {
    const { id, term } = terms[Math.floor(random() * terms.length)] ?? { id: '', term: '' };
    const words = term.split(' ');
    const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
    const typed = words.map((word) => (word === longest ? mistyped(word, random) : word)).join(' ');
    const meant = (await searchBuilt(term)).addresses[0];
    const results = (await searchBuilt(typed)).addresses.slice(0, 3);
    if (!results.includes(`/glossary/#${id}`) && !results.includes(meant ?? ''))
      missed.push(`${typed} (${term}): ${results[0] ?? 'nothing'}`);
  }
  console.log(`slips of typing: ${200 - missed.length} of 200 lead to the page\n${missed.join('\n')}`);
  expect(missed.length).toBeLessThanOrEqual(10);
});

const manifest = (await loadBuilt('index')) as Manifest;
const titles = (await loadBuilt(manifest.titles)) as TitleLine[];

describe('search never lies: without one file of its index a query that needs it fails, and is not answered with less', () => {
  const without = (gone: string) => async (file: string) => {
    if (file === gone) throw new Error(`${gone} is gone`);
    return loadBuilt(file);
  };
  test.each(manifest.shards)('terms from %s on', async (first, file) => {
    const part = (await loadBuilt(file)) as Record<string, number[]>;
    const word = Object.keys(part).find((term) => /^[a-z]{4,}$/.test(term)) ?? first;
    if (!/^[a-z]/.test(word)) return;
    await expect(find(`${word} `, manifest, without(file))).rejects.toThrow(file);
  });
  test('the words of the site, for a query that needs them', async () => {
    await expect(find('survielance', manifest, without(manifest.words))).rejects.toThrow('is gone');
  });
});

describe('the index and the pages agree', () => {
  test('every result is a page', () => {
    expect(titles.map(([url]) => url.replace(/#.*/, '')).filter((url) => !addresses.has(url))).toEqual([]);
  });
  test('every page but the error page is a result', () => {
    const known = new Set(titles.map(([url]) => url));
    expect(
      [...addresses].filter(
        (address) => address !== '/404.html' && address !== '/' && address !== '/search/' && !known.has(address),
      ),
    ).toEqual([]);
  });
  test('no file of the index lies there unnamed', () => {
    const named = new Set([
      ...manifest.shards.map(([, file]) => file),
      manifest.titles,
      ...manifest.details,
      manifest.words,
      'index',
    ]);
    expect(readdirSync(join(dist, 'search-index')).filter((file) => !named.has(file.replace('.json', '')))).toEqual([]);
  });
  test.each(titles.filter(([url]) => !url.includes('#')).map(([url, title]) => [title, url] as const))(
    '%s is among the first three for its own title',
    async (title, url) => {
      expect((await searchBuilt(title)).addresses.slice(0, 3)).toContain(url);
    },
  );
});
