import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checklistRule } from '#domain/checklist/item-state.ts';
import { fromTicks, readStored } from '#domain/progress/read.ts';
import { mergeStores, record, type Store, writeStore } from '#domain/progress/store.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,20}$/);
const values = fc.record({ state: fc.constantFrom('done', 'doing', 'na'), note: fc.string() }, { requiredKeys: [] });
const entry = fc.record({ at: fc.nat(), values });

describe('progress in this browser', () => {
  test('what is written is read back whole, and written again it is the same text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(id, entry)), (entries) => {
        const text = writeStore(new Map(entries));
        const found = readStored(text, checklistRule);
        expect(found).toEqual({ store: new Map(entries), damaged: false, isNewer: false });
        expect(writeStore(found.store)).toBe(text);
      }),
    );
  });
  test('an empty browser has no progress and no damage', () => {
    expect(readStored(null, checklistRule)).toEqual({ store: new Map(), damaged: false, isNewer: false });
  });
  test.each([
    '',
    '{',
    'null',
    '0',
    '"x"',
    '[]',
    '["policy-register"]',
    '{}',
    '{"version":1,"items":{}}',
    '{"version":"2","items":{}}',
    '{"version":2}',
    '{"version":2,"items":[]}',
    '{"__proto__":{"version":2,"items":{}}}',
    '\uFEFF{"version":2,"items":{}}',
  ])('damaged text is reported, holds nothing and never throws: %s', (text) => {
    expect(readStored(text, checklistRule)).toEqual({ store: new Map(), damaged: true, isNewer: false });
  });
  test('sound entries are kept beside damaged ones', () => {
    const text = `{"version":2,"items":{
      "__proto__":{"at":1,"values":{"state":"done"}},
      "bad-day":{"at":1,"values":{"due":"2026-02-30"}},
      "bad-state":{"at":1,"values":{"state":"perhaps"}},
      "no-time":{"values":{}},
      "sound-one":{"at":1,"values":{"state":"done"}},
      "sound-two":{"at":2,"values":{}}}}`;
    const { store, damaged } = readStored(text, checklistRule);
    expect([...store.keys()]).toEqual(['sound-one', 'sound-two']);
    expect(store.get('sound-one')).toEqual({ at: 1, values: { state: 'done' } });
    expect(damaged).toBe(true);
  });
  test('what a later version wrote is not read and not called damaged', () => {
    const text = '{"version":3,"items":{"item-a":{"at":1,"values":{}}}}';
    expect(readStored(text, checklistRule)).toEqual({ store: new Map(), damaged: false, isNewer: true });
  });
  test('any JSON at all is read without a throw and without touching prototypes', () => {
    fc.assert(fc.property(fc.json(), (items) => void readStored(`{"version":2,"items":${items}}`, checklistRule)));
    readStored('{"version":2,"items":{"__proto__":{"polluted":1}}}', checklistRule);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('the ticks of version 1', () => {
  test('are taken over as done', () => {
    const store = fromTicks('["item-a","item-b"]');
    expect([...store.keys()]).toEqual(['item-a', 'item-b']);
    expect(store.get('item-b')?.values).toEqual({ state: 'done' });
    expect(readStored(writeStore(store), checklistRule)).toEqual({ store, damaged: false, isNewer: false });
  });
  test('lose against any later change, a deletion too', () => {
    const ticks = fromTicks('["item-a","item-b"]');
    const later: Store = record(record(new Map(), 'item-a', { state: 'doing' }, 2), 'item-b', {}, 2);
    expect(mergeStores(ticks, later)).toEqual(later);
    expect(mergeStores(later, ticks)).toEqual(later);
  });
  test('what is no id is left out', () => {
    expect([...fromTicks('["__proto__", 7, null, ["item-b"], "UPPER", "item-a"]').keys()]).toEqual(['item-a']);
  });
  test.each([null, '', '{', 'null', '{"item-a":true}', '"item-a"'])('anything else is no progress: %s', (text) => {
    expect(fromTicks(text)).toEqual(new Map());
  });
});
