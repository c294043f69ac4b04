import { expect, test } from 'vitest';
import type { Feed } from '#domain/feeds/feed.ts';
import { rssChannel } from '#domain/feeds/rss-channel.ts';

const feed: Feed = {
  title: 'News',
  description: 'All of it.',
  home: '/news/',
  rss: '/feed.xml',
  json: '/feed.json',
  dates: 'published',
  items: [
    { href: '/changes/#day-2026-11-24', title: 'A', date: '2026-11-24', summary: 'Short.', html: '<p>Long.</p>' },
    { href: '/b/', title: 'B', date: '2026-11-25', summary: 'All there is.' },
  ],
};

test('the address of an entry, its id, is full and keeps the place on a page as it is', () => {
  expect(rssChannel(feed, 'https://example.org').items.map(({ link }) => link)).toEqual([
    'https://example.org/changes/#day-2026-11-24',
    'https://example.org/b/',
  ]);
});

test('the channel says where it is and when it last changed, from its entries and no clock', () => {
  const { customData } = rssChannel(feed, 'https://example.org');
  expect(customData).toContain('href="https://example.org/feed.xml" rel="self"');
  expect(customData).toContain('<lastBuildDate>Wed, 25 Nov 2026 00:00:00 GMT</lastBuildDate>');
  expect(rssChannel({ ...feed, items: [] }, 'https://example.org').customData).not.toContain('lastBuildDate');
});

test('the full text goes where there is one', () => {
  const [first, second] = rssChannel(feed, 'https://example.org').items;
  expect(first).toMatchObject({ content: '<p>Long.</p>', description: 'Short.' });
  expect(second).not.toHaveProperty('content');
});
