import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checklistRule } from '#domain/checklist/item-state.ts';
import { previewOf, readFile, writeFile } from '#domain/progress/file.ts';
import type { Store } from '#domain/progress/store.ts';

const KIND = 'checklists';
const read = (text: string) => readFile(text, KIND, checklistRule);
const storeOf = (text: string): Store => {
  const found = read(text);
  if ('problem' in found) throw new Error(found.problem);
  return found.store;
};
/** A file of this site with one thing changed. */
const file = (change: string) =>
  JSON.stringify({ product: 'crosswalk', kind: KIND, version: 2, ...JSON.parse(change) });

describe('a file of progress', () => {
  const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,20}$/);
  const values = fc.record(
    { state: fc.constantFrom('done', 'doing', 'na'), note: fc.string({ unit: 'binary' }) },
    { requiredKeys: [] },
  );
  test('what is exported is imported whole, and exported again it is the same to the byte', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(id, fc.record({ at: fc.nat(), values }))), (entries) => {
        const text = writeFile(KIND, new Map(entries));
        expect(storeOf(text)).toEqual(new Map(entries));
        expect(writeFile(KIND, storeOf(text))).toBe(text);
      }),
    );
  });
  test('says what it is and ends in a line break', () => {
    const text = writeFile('soa', new Map());
    expect(JSON.parse(text)).toEqual({ product: 'crosswalk', kind: 'soa', version: 2, items: {} });
    expect(text).toMatch(/\}\n$/);
  });
  test('is read although an editor has put a byte order mark and line breaks around it', () => {
    const text = writeFile(KIND, new Map([['item-a', { at: 1, values: { state: 'done' } }]]));
    expect(storeOf(`\uFEFF\r\n${text}\r\n`).get('item-a')?.values).toEqual({ state: 'done' });
  });
});

describe('a file is refused whole, with what is wrong and where', () => {
  test.each([
    ['', 'The file is empty.'],
    ['\uFEFF \n', 'The file is empty.'],
    ['{"product":', 'The file is not JSON. Choose a file that this site has exported.'],
    ['[]', 'The file holds no record of progress.'],
    ['null', 'The file holds no record of progress.'],
    ['{}', 'The file was not exported by this site.'],
    ['{"__proto__":{"product":"crosswalk"}}', 'The file was not exported by this site.'],
    [file('{"product":"other"}'), 'The file was not exported by this site.'],
    [file('{"kind":"soa"}'), 'The file holds "soa", and "checklists" is wanted here.'],
    [file('{"version":3}'), 'The file has version 3; this page reads up to 2. Reload the page.'],
    [file('{"version":"2"}'), 'version: expected 2'],
    [file('{"version":1}'), 'version: expected 2'],
    [file('{}'), 'items: expected a record'],
    [file('{"items":[]}'), 'items: expected a record'],
  ])('%j', (text, problem) => {
    expect(read(text)).toEqual({ problem });
  });
  test.each([
    ['"__proto__":{"at":1,"values":{}}', 'items.__proto__: not an id of this site'],
    ['"bad":{"at":1,"values":{},"more":1}', 'items.bad: unknown field "more"'],
    ['"bad":{"at":null,"values":{}}', 'items.bad.at: expected a time in milliseconds'],
    ['"bad":{"at":1,"values":{"state":true}}', 'items.bad.values.state: expected text'],
    ['"bad":{"at":1,"values":{"due":"2026-02-30"}}', 'items.bad.values.due: expected a day as YYYY-MM-DD'],
    ['"bad":{"at":1,"values":{"constructor":"x"}}', 'items.bad.values.constructor: unknown field'],
  ])('one bad entry is enough: %s', (bad, problem) => {
    const sound = '"sound":{"at":1,"values":{}}';
    const text = `{"product":"crosswalk","kind":"checklists","version":2,"items":{${sound},${bad}}}`;
    expect(read(text)).toEqual({ problem });
  });
});

describe('the preview of an import', () => {
  const done = { at: 5, values: { state: 'done' } };
  const doing = { at: 9, values: { state: 'doing' } };
  const now: Store = new Map(Object.entries({ 'is-older': done, 'is-newer': doing, equal: done, alone: done }));
  const theirs: Store = new Map(Object.entries({ 'is-older': doing, 'is-newer': done, equal: done, fresh: done }));
  test('counts what is new, what would change and what stays', () => {
    expect(previewOf(now, theirs)).toMatchObject({ added: 1, changed: 1, same: 2 });
  });
  test('holds the later entry of each side and what only one side has', () => {
    const after = { 'is-older': doing, 'is-newer': doing, equal: done, alone: done, fresh: done };
    expect(previewOf(now, theirs).after).toEqual(new Map(Object.entries(after)));
  });
  test('a later time alone is no change to the reader', () => {
    const again = { at: 8, values: { state: 'done' } };
    expect(previewOf(new Map([['equal', done]]), new Map([['equal', again]]))).toMatchObject({ changed: 0, same: 1 });
  });
  test('the second import of the same file changes nothing', () => {
    expect(previewOf(previewOf(now, theirs).after, theirs)).toMatchObject({ added: 0, changed: 0, same: 4 });
  });
});

describe('a file that somebody has altered', () => {
  test.each([
    ['a kind that is no text', '{"kind":{"toString":1,"valueOf":1},"items":{}}', /holds something else/],
    ['a field that no export has', '{"items":{},"extra":1}', /unknown field "extra"/],
    ['a time in the far future', '{"items":{"item-a":{"at":1e15,"values":{}}}}', /items\.item-a\.at/],
  ])('with %s is refused in words', (_, change, problem) => {
    expect(read(file(change))).toEqual({ problem: expect.stringMatching(problem) });
  });
});

test('a deletion of what is not there is no news', () => {
  const gone: Store = new Map([['item-a', { at: 5, values: {} }]]);
  expect(previewOf(new Map(), gone)).toMatchObject({ added: 0, changed: 0, same: 1 });
});
