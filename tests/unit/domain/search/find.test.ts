import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '#domain/search/document.ts';
import { find } from '#domain/search/find.ts';
import { indexFiles } from '#domain/search/index-files.ts';

const document = (title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  url: `/${title}/`,
  title,
  kind: 'Guide',
  subject: 'both',
  answer: '',
  sections: [],
  asked: [],
  codes: [],
  body: '',
  weight: 1,
  ...more,
});
const documents = [
  document('Bridge letters', { asked: ['who signs it'], subject: 'soc2' }),
  document('Surveillance audits', { subject: 'iso27001' }),
  document('A.5.7 Threat intelligence', { codes: ['A.5.7'] }),
  document('What it costs', { body: 'An audit has a price.' }),
];
const { manifest, files } = indexFiles(
  documents,
  [{ id: 'cost', words: ['cost', 'fee'] }],
  (kind, text) => `${kind}-${text.length}`,
);
const load = async (file: string) => JSON.parse(files.get(file) ?? 'null');
const titles = async (query: string) =>
  (await find(query, manifest, load)).documents.map((number) => documents[number]?.title);

describe('what is typed', () => {
  test.each([
    ['bridge letter', 'Bridge letters'],
    ['who signs', 'Bridge letters'],
    ['annex a 5.7', 'A.5.7 Threat intelligence'],
    ['5.7', 'A.5.7 Threat intelligence'],
    ['audit fees', 'What it costs'],
    ['surveil', 'Surveillance audits'],
    ['threat intelli', 'A.5.7 Threat intelligence'],
  ])('%s finds %s first', async (query, title) => {
    expect((await titles(query))[0]).toBe(title);
  });
  test('a slip of typing is put right and said', async () => {
    const { corrected, documents: found } = await find('brigde lettter', manifest, load);
    expect(corrected).toBe('bridge letters');
    expect(documents[found[0] ?? -1]?.title).toBe('Bridge letters');
  });
  test('a framework narrows', async () => {
    const found = await find('audits letters', manifest, load, (number) => documents[number]?.subject === 'soc2');
    expect(found.documents.map((number) => documents[number]?.title)).toEqual(['Bridge letters']);
  });
});

test('a missing file of the index is an error, never an empty list', async () => {
  const broken = async (file: string) => {
    if (file.startsWith('terms')) throw new Error('gone');
    return load(file);
  };
  await expect(find('bridge', manifest, broken)).rejects.toThrow('gone');
});

test('no query makes it throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 400 }), async (query) => void (await find(query, manifest, load))),
  );
});
