import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { site } from '#site.ts';
import { builtPages, dist } from '../support/built.ts';
import { recordsOf } from '../support/content.ts';

const FEEDS = ['feed', 'changes/feed', 'feeds/soc2', 'feeds/iso27001', 'feeds/both'];
const each = FEEDS.map((name) => [name] as const);

interface JsonFeed {
  version: string;
  title: string;
  home_page_url: string;
  feed_url: string;
  items: {
    id: string;
    url: string;
    title: string;
    content_html?: string;
    content_text?: string;
    date_published?: string;
    date_modified?: string;
  }[];
}

const textOf = (file: string) => readFileSync(join(dist, file), 'utf8');
const json = (name: string) => JSON.parse(textOf(`${name}.json`)) as JsonFeed;
const xml = (name: string) => {
  const text = textOf(`${name}.xml`);
  const items = [...text.matchAll(/<item>([\s\S]*?)<\/item>/g)].map(([, item = '']) => item);
  const inside = (piece: string, tag: string) => piece.match(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`))?.[1];
  return { text, channel: text.replace(/<item>[\s\S]*<\/item>/, ''), items, inside };
};
const decoded = (text = '') =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const RFC_822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

describe('each feed as RSS 2.0', () => {
  test.each(each)('%s has what a channel and an item must have', (name) => {
    const { channel, items, inside } = xml(name);
    expect(channel).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?><rss version="2\.0"/);
    for (const tag of ['title', 'description', 'link', 'language', 'lastBuildDate'])
      expect(inside(channel, tag), tag).toBeTruthy();
    expect(channel).toContain(`<atom:link href="${site.origin}/${name}.xml" rel="self" type="application/rss+xml"`);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      expect(inside(item, 'title')).toBeTruthy();
      expect(inside(item, 'description')).toBeTruthy();
      expect(inside(item, 'pubDate')).toMatch(RFC_822);
      expect(inside(item, 'guid')).toBe(inside(item, 'link'));
    }
  });
});

describe('each feed as JSON Feed 1.1', () => {
  test.each(each)('%s has what the version asks', (name) => {
    const feed = json(name);
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.title.length).toBeGreaterThan(3);
    expect(feed.feed_url).toBe(`${site.origin}/${name}.json`);
    expect(existsSync(join(dist, new URL(feed.home_page_url).pathname, 'index.html'))).toBe(true);
    for (const { id, url, content_html, content_text, date_published, date_modified } of feed.items) {
      expect(id).toBe(url);
      expect(Boolean(content_html) !== Boolean(content_text)).toBe(true);
      expect(date_published ?? date_modified).toMatch(RFC_3339);
    }
  });
});

describe('each feed', () => {
  const addresses = new Map(builtPages().map(({ address, document }) => [address, document]));
  test.each(each)('%s says the same in both forms, each entry once', (name) => {
    const { items, inside } = xml(name);
    const feed = json(name);
    expect(items.map((item) => inside(item, 'link'))).toEqual(feed.items.map(({ url }) => url));
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
    expect(items.map((item) => decoded(inside(item, 'content:encoded')))).toEqual(
      feed.items.map(({ content_html }) => content_html ?? ''),
    );
  });
  test.each(each)('%s leads to pages and places that are there', (name) => {
    for (const { url } of json(name).items) {
      const { origin, pathname, hash } = new URL(url);
      expect(origin).toBe(site.origin);
      const page = addresses.get(pathname);
      expect(page, url).toBeDefined();
      if (hash) expect(page?.getElementById(hash.slice(1)), url).toBeTruthy();
    }
  });
  test.each(each)('%s has only whole addresses and nothing that runs or opens', (name) => {
    for (const { content_html = '' } of json(name).items) {
      const document = parse(content_html);
      const links = document
        .querySelectorAll('[href], [src]')
        .map((e) => e.getAttribute('href') ?? e.getAttribute('src'));
      expect(links.filter((link) => !/^(https?:\/\/|mailto:)/.test(link ?? ''))).toEqual([]);
      expect(document.querySelectorAll('script, style, button, [popover], [class], [style], [id]')).toEqual([]);
    }
  });
  test.each(each)('%s has its newest entry first', (name) => {
    const dates = json(name).items.map(({ date_published, date_modified }) => date_published ?? date_modified ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
  });
});

test('ids of issues are their addresses, as they were from the first', () => {
  const ids = json('feed').items.map(({ id }) => id);
  expect(ids).toEqual(
    recordsOf('newsletter')
      .sort((a, b) => b.data.number - a.data.number)
      .map(({ id }) => `${site.origin}/newsletter/${id}/`),
  );
});

test('every guide, use case and update is in the feed of its subject, and in no other', () => {
  const found = ['soc2', 'iso27001', 'both'].flatMap((topic) => json(`feeds/${topic}`).items.map(({ id }) => id));
  const wanted = [
    ...recordsOf('guides').map(({ id }) => `guides/${id}`),
    ...recordsOf('useCases').map(({ id }) => `use-cases/${id}`),
    ...recordsOf('updates').map(({ id }) => `iso-27001-2022/${id}`),
  ].map((address) => `${site.origin}/${address}/`);
  expect(found.filter((id) => wanted.includes(id)).sort()).toEqual(wanted.sort());
  for (const topic of ['soc2', 'iso27001'] as const)
    for (const { id } of json(`feeds/${topic}`).items)
      expect(id).not.toContain(topic === 'soc2' ? '/guides/iso27001/' : '/guides/soc2/');
});

test('the page of the newsletter lists every feed in both forms', () => {
  const links = builtPages()
    .find(({ address }) => address === '/newsletter/')
    ?.document.querySelectorAll('[aria-labelledby="feeds"] a')
    .map((link) => link.getAttribute('href'));
  expect(links).toEqual(FEEDS.flatMap((name) => [`/${name}.xml`, `/${name}.json`]));
});
