import { expect, test } from 'vitest';
import type { Feed } from '#domain/feeds/feed.ts';
import { jsonFeed } from '#domain/feeds/json-feed.ts';

const feed: Feed = {
  title: 'News',
  description: 'All of it.',
  home: '/news/',
  rss: '/feed.xml',
  json: '/feed.json',
  dates: 'published',
  items: [
    { href: '/news/a/', title: 'A', date: '2026-11-24', summary: 'Short.', html: '<p>Long.</p>' },
    { href: '/changes/#day', title: 'B', date: '2026-11-25', summary: 'All there is.' },
  ],
};

test('it names its version, its page and itself, all in full', () => {
  expect(jsonFeed(feed, 'https://example.org')).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    home_page_url: 'https://example.org/news/',
    feed_url: 'https://example.org/feed.json',
  });
});

test('an entry has its address as id and its full text; without HTML the summary is the text', () => {
  const [first, second] = jsonFeed(feed, 'https://example.org').items;
  expect(first).toEqual({
    id: 'https://example.org/news/a/',
    url: 'https://example.org/news/a/',
    title: 'A',
    content_html: '<p>Long.</p>',
    summary: 'Short.',
    date_published: '2026-11-24T00:00:00Z',
  });
  expect(second).toMatchObject({ id: 'https://example.org/changes/#day', content_text: 'All there is.' });
});

test('a day of review is no day of publication', () => {
  const [first] = jsonFeed({ ...feed, dates: 'reviewed' }, 'https://example.org').items;
  expect(first).toMatchObject({ date_modified: '2026-11-24T00:00:00Z' });
  expect(first).not.toHaveProperty('date_published');
});
