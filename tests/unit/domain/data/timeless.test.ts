import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import type { Dataset } from '#domain/data/dataset.ts';
import { timeless } from '#domain/data/timeless.ts';
import { workbookOf } from '#domain/data/workbook.ts';

const dataset = (id: string): Dataset => ({
  id: 'things',
  title: 'Things',
  about: 'One row for each thing',
  columns: [{ name: 'id', about: 'Its code', kind: 'text' }],
  rows: [{ id }],
});
const madeOn = async (day: string, id: string) => {
  vi.setSystemTime(new Date(day));
  return workbookOf([dataset(id)]);
};

afterEach(() => {
  vi.useRealTimers();
});

test('the same content gives the same bytes, whenever it is made', async () => {
  const first = await madeOn('2026-11-23T10:00:00Z', 'A.5.10');
  const second = await madeOn('2027-07-01T23:59:58Z', 'A.5.10');
  expect(Buffer.from(timeless(first)).equals(Buffer.from(timeless(second)))).toBe(true);
});

test('other content gives other bytes', async () => {
  const first = await madeOn('2026-11-23T10:00:00Z', 'A.5.10');
  const second = await madeOn('2026-11-23T10:00:00Z', 'A.5.11');
  expect(Buffer.from(timeless(first)).equals(Buffer.from(timeless(second)))).toBe(false);
});

test('nothing of the content is lost', async () => {
  const archive = await madeOn('2026-11-23T10:00:00Z', 'A.5.10');
  const texts = (bytes: Uint8Array) =>
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]);
  expect(texts(timeless(archive))).toEqual(texts(archive));
});
