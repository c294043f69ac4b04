import { expect, test } from 'vitest';
import { newestFirst, timestamp } from '#domain/feeds/feed.ts';

const item = (href: string, date: string) => ({ href, date, title: href, summary: '' });

test('the newest come first, and those of one day by address', () => {
  const items = [item('/b/', '2026-11-23'), item('/c/', '2026-11-25'), item('/a/', '2026-11-23')];
  expect(newestFirst(items).map(({ href }) => href)).toEqual(['/c/', '/a/', '/b/']);
  expect(items[0]?.href).toBe('/b/');
});

test('a day is a moment that RFC 3339 knows', () => {
  expect(timestamp('2026-11-25')).toBe('2026-11-25T00:00:00Z');
  expect(new Date(timestamp('2026-11-25')).toISOString()).toBe('2026-11-25T00:00:00.000Z');
});
