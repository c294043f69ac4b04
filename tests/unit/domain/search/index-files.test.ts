import { expect, test } from 'vitest';
import type { SearchDocument } from '#domain/search/document.ts';
import { indexFiles } from '#domain/search/index-files.ts';

const documents = Array.from({ length: 30 }, (_, index): SearchDocument => ({
  url: `/${index}/`,
  title: `Page number${index} about topic${index % 7}`,
  kind: 'Guide',
  subject: 'both',
  answer: `Answer ${index}.`,
  sections: [['a', 'Heading', 'Sentence.']],
  asked: [],
  codes: [],
  body: 'common words of all pages',
  weight: 1,
}));
const named = (kind: string, text: string) => `${kind}-${text.length}-${text.slice(0, 8)}`;

test('the manifest names every file and nothing else', () => {
  const { manifest, files } = indexFiles(documents, [], named);
  const names = [...manifest.shards.map(([, file]) => file), manifest.titles, ...manifest.details, manifest.words];
  expect(new Set(names)).toEqual(new Set(files.keys()));
  expect(manifest.documents).toBe(30);
});

test('each document has a line and its details at its place', () => {
  const { manifest, files } = indexFiles(documents, [], named);
  const titles = JSON.parse(files.get(manifest.titles) ?? '[]');
  const details = manifest.details.flatMap((file) => JSON.parse(files.get(file) ?? '[]'));
  expect(titles).toHaveLength(30);
  expect(details[17]).toEqual(['Answer 17.', [['a', 'Heading', 'Sentence.']]]);
  expect(titles[17][0]).toBe('/17/');
});

test('the same documents give the same files', () => {
  expect([...indexFiles(documents, [], named).files]).toEqual([...indexFiles(documents, [], named).files]);
});
