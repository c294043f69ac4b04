import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { type Dataset, datasetJson, datasetSchema, type Value } from '#domain/data/dataset.ts';

const row = { id: 'A.5.10', count: 3, isNew: false, themes: ['People'], day: '2026-11-23', status: 'verified' };
const dataset: Dataset = {
  id: 'things',
  title: 'Things',
  about: 'One row for each thing',
  columns: [
    { name: 'id', about: 'Its code', kind: 'text' },
    { name: 'count', about: 'How many', kind: 'number', optional: true },
    { name: 'isNew', about: 'Whether it is new', kind: 'flag' },
    { name: 'themes', about: 'Its themes', kind: 'list' },
    { name: 'day', about: 'When', kind: 'date' },
    { name: 'status', about: 'How sure', kind: 'text', values: ['verified', 'proposed'], optional: true },
  ],
  rows: [row, { ...row, id: 'A.5.1', count: null, status: null }],
};
const release = { version: '1.2.0', date: '2026-11-23' };
const origin = 'https://example.org';

const ajv = addFormats.default(new Ajv2020({ allErrors: true }));
const fits = ajv.compile(JSON.parse(datasetSchema(dataset, origin)));
const documentWith = (rows: Record<string, Value>[]) =>
  JSON.parse(datasetJson({ ...dataset, rows }, release, origin)) as Record<string, unknown>;

describe('the JSON document', () => {
  const text = datasetJson(dataset, release, origin);
  test('says what it is, of which release, under which licence and where its schema is', () => {
    expect(JSON.parse(text)).toMatchObject({
      $schema: 'https://example.org/data/schema/things.json',
      title: 'Things',
      version: '1.2.0',
      date: '2026-11-23',
      licence: 'CC-BY-4.0',
    });
  });
  test('holds the rows as they are, with identifiers as text and lists as lists', () => {
    expect(JSON.parse(text).rows).toEqual(dataset.rows);
  });
  test('ends with a line break', () => {
    expect(text.endsWith('}\n')).toBe(true);
  });
});

describe('the schema', () => {
  test('has the address that the document gives', () => {
    expect(JSON.parse(datasetSchema(dataset, origin)).$id).toBe(documentWith([])['$schema']);
  });
  test('describes each column in words', () => {
    const { items } = JSON.parse(datasetSchema(dataset, origin)).properties.rows;
    expect(items.properties.count.description).toBe('How many');
  });
  test('the document fits it, with a value missing where it may', () => {
    fits(documentWith([...dataset.rows]));
    expect(fits.errors).toBeNull();
  });
  test.each<[string, Record<string, Value>]>([
    ['a number for an identifier', { id: 5.1 }],
    ['a missing value where there must be one', { isNew: null }],
    ['text in place of a list', { themes: 'People' }],
    ['a list of numbers', { themes: [1] as unknown as string[] }],
    ['a day that is none', { day: '2026-13-01' }],
    ['a value outside the few', { status: 'guessed' }],
    ['a column that is not described', { more: 'x' }],
  ])('a row with %s does not fit', (_, change) => {
    expect(fits(documentWith([{ ...row, ...change }]))).toBe(false);
  });
  test('a row without one of the columns does not fit', () => {
    const { count: _, ...rest } = row;
    expect(fits(documentWith([rest]))).toBe(false);
  });
  test.each(['title', 'version', 'date', 'licence', 'rows'])('a document without its %s does not fit', (name) => {
    expect(fits({ ...documentWith([row]), [name]: undefined })).toBe(false);
  });
});
