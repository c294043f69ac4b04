import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, entryProblem, mergeStores, record, type Store, writeStore } from '#domain/progress/store.ts';

// Few ids, instants and values, so that two stores often disagree about the same item at the same instant.
const values = fc.dictionary(fc.constantFrom('state', 'note'), fc.constantFrom('done', 'doing'), { maxKeys: 2 });
const entry: fc.Arbitrary<Entry> = fc.record({ at: fc.nat(3), values });
const store: fc.Arbitrary<Store> = fc
  .array(fc.tuple(fc.constantFrom('item-a', 'item-b', '10'), entry))
  .map((entries) => new Map(entries));

describe('joining two stores', () => {
  test('gives the same whichever comes first', () => {
    fc.assert(
      fc.property(store, store, (a, b) => {
        expect(writeStore(mergeStores(a, b))).toBe(writeStore(mergeStores(b, a)));
      }),
    );
  });
  test('gives the same in whichever order three are joined', () => {
    fc.assert(
      fc.property(store, store, store, (a, b, c) => {
        const left = mergeStores(mergeStores(a, b), c);
        expect(writeStore(left)).toBe(writeStore(mergeStores(a, mergeStores(b, c))));
      }),
    );
  });
  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(store, store, (a, b) => {
        const once = mergeStores(a, b);
        expect(writeStore(mergeStores(once, b))).toBe(writeStore(once));
        expect(writeStore(mergeStores(a, a))).toBe(writeStore(a));
      }),
    );
  });
  test('keeps every item, with the later entry of the two', () => {
    fc.assert(
      fc.property(store, store, (a, b) => {
        const merged = mergeStores(a, b);
        expect(new Set(merged.keys())).toEqual(new Set([...a.keys(), ...b.keys()]));
        for (const [id, kept] of merged) {
          const held = [a.get(id), b.get(id)].filter((one) => one !== undefined);
          expect(held).toContainEqual(kept);
          expect(kept.at).toBe(Math.max(...held.map(({ at }) => at)));
        }
      }),
    );
  });
  test('a later deletion wins over an earlier entry and is kept', () => {
    const deleted: Store = new Map([['item-a', { at: 2, values: {} }]]);
    expect(mergeStores(record(new Map(), 'item-a', { state: 'done' }, 1), deleted)).toEqual(deleted);
  });
});

describe('recording', () => {
  test('is always later than what was there, even when the clock has been set back', () => {
    const before: Store = new Map([['item-a', { at: 1000, values: { state: 'done' } }]]);
    const after = record(before, 'item-a', { state: 'doing' }, 5);
    expect(after.get('item-a')).toEqual({ at: 1001, values: { state: 'doing' } });
    expect(mergeStores(before, after)).toEqual(after);
  });
  test('takes the time of the clock where that is later', () => {
    expect(record(new Map(), 'item-a', {}, 1000).get('item-a')?.at).toBe(1000);
  });
  test('leaves the other items and the store it was given alone', () => {
    const before: Store = new Map([['item-b', { at: 1, values: { state: 'done' } }]]);
    expect(record(before, 'item-a', {}, 2).get('item-b')).toBe(before.get('item-b'));
    expect(before.has('item-a')).toBe(false);
  });
});

test('the same entries are the same text, in whatever order they were recorded', () => {
  const one = { at: 1, values: { note: 'n', state: 'done' } };
  const two = { at: 1, values: { state: 'done', note: 'n' } };
  const a: Store = new Map(['x-2', 'x-1'].map((id) => [id, one]));
  const b: Store = new Map(['x-1', 'x-2'].map((id) => [id, two]));
  expect(writeStore(a)).toBe(writeStore(b));
});

describe('a hostile entry is refused with the path to the fault', () => {
  const refuseNothing = () => undefined;
  const sound = '"at":1,"values":{}';
  test.each([
    ['__proto__', `{${sound}}`, 'items.__proto__: not an id of this site'],
    ['x'.repeat(65), `{${sound}}`, `items.${'x'.repeat(40)}: not an id of this site`],
    ['item-a', '[]', 'items.item-a: expected a record'],
    ['item-a', `{${sound},"__proto__":{"x":1}}`, 'items.item-a: unknown field "__proto__"'],
    ['item-a', '{"at":"1","values":{}}', 'items.item-a.at: expected a time in milliseconds'],
    ['item-a', '{"at":1.5,"values":{}}', 'items.item-a.at: expected a time in milliseconds'],
    ['item-a', '{"at":1,"values":[]}', 'items.item-a.values: expected a record'],
    ['item-a', '{"at":1,"values":{"note":7}}', 'items.item-a.values.note: expected text'],
    ['item-a', '{"at":1,"values":{"__proto__":{}}}', 'items.item-a.values.__proto__: expected text'],
  ])('%s: %s', (id, json, problem) => {
    expect(entryProblem(id, JSON.parse(json), refuseNothing)).toBe(problem);
  });
  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1])('the time %d', (at) => {
    expect(entryProblem('item-a', { at, values: {} }, refuseNothing)).toMatch(/^items\.item-a\.at: /);
  });
  test('text of more than 4000 characters, and no shorter one', () => {
    const note = (length: number) => entryProblem('item-a', { at: 1, values: { note: 'x'.repeat(length) } }, () => '');
    expect(note(4000)).toBeUndefined();
    expect(note(4001)).toBe('items.item-a.values.note: longer than 4000 characters');
  });
  test('a value that the kind of progress does not know', () => {
    const entry = { at: 1, values: { mood: 'good' } };
    expect(entryProblem('item-a', entry, () => 'no mood here')).toBe('items.item-a.values.mood: no mood here');
  });
});

test('a time beyond the latest that is believed is refused, and one that a wrong clock wrote is kept', () => {
  const entry = { at: 1e15, values: {} };
  expect(entryProblem('item-a', entry, () => undefined, 1e14)).toBe('items.item-a.at: expected a time in milliseconds');
  expect(entryProblem('item-a', entry, () => undefined)).toBeUndefined();
});
