import { describe, expect, test } from 'vitest';
import { recordsOf } from '../support/content.ts';

const guides = recordsOf('guides');
const words = (text: string) =>
  text
    .replace(/<[^>]+>|[#*|[\]()_>-]/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length;

test('there are at least 48 guides, with 16 or more on each framework and on both', () => {
  const on = (framework: string) => guides.filter(({ data }) => data.framework === framework).length;
  expect(guides.length).toBeGreaterThanOrEqual(48);
  expect(on('soc2')).toBeGreaterThanOrEqual(16);
  expect(on('iso27001')).toBeGreaterThanOrEqual(16);
  expect(on('both')).toBeGreaterThanOrEqual(16);
});

describe('each guide', () => {
  test.each(guides.map((guide) => [guide.id, guide] as const))(
    '%s has 800 to 1,800 words, sections and sources',
    (_, guide) => {
      expect(words(guide.raw.body)).toBeGreaterThanOrEqual(800);
      expect(words(guide.raw.body)).toBeLessThanOrEqual(1800);
      expect(guide.raw.body.match(/^## /gm)?.length).toBeGreaterThanOrEqual(3);
      expect(guide.data.sources.length).toBeGreaterThan(0);
    },
  );
  test.each(guides.map((guide) => [guide.id, guide] as const))(
    '%s stands in the folder of its framework',
    (id, guide) => {
      expect(id.split('/')[0]).toBe(guide.data.framework);
    },
  );
});

test('no two guides share a sentence', () => {
  const seen = new Map<string, string>();
  const shared: string[] = [];
  for (const { id, raw } of guides) {
    for (const sentence of raw.body.split(/(?<=[.!?])\s+/).filter((text) => text.split(' ').length > 7)) {
      const first = seen.get(sentence);
      if (first && first !== id) shared.push(`${first} and ${id}: ${sentence}`);
      seen.set(sentence, id);
    }
  }
  expect(shared).toEqual([]);
});
