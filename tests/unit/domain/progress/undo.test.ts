import { describe, expect, test } from 'vitest';
import { mergeStores, record, type Store } from '#domain/progress/store.ts';
import { undo } from '#domain/progress/undo.ts';

const done = { state: 'done' };
const before: Store = new Map([
  ['one', { at: 10, values: { state: 'doing' } }],
  ['two', { at: 10, values: done }],
]);
const file: Store = new Map([
  ['one', { at: 20, values: done }],
  ['three', { at: 20, values: done }],
]);

describe('an import that is undone', () => {
  const after = mergeStores(before, file);
  const values = (store: Store) => [...store].map(([id, entry]) => [id, entry.values]);
  test('gives each entry back what it held, and empties what was new', () => {
    expect(values(undo(after, before, after, 30))).toEqual([
      ['one', { state: 'doing' }],
      ['two', done],
      ['three', {}],
    ]);
  });
  test('leaves alone what was recorded since', () => {
    const since = record(after, 'one', { state: 'na', reason: 'sold' }, 25);
    expect(undo(since, before, after, 30).get('one')?.values).toEqual({ state: 'na', reason: 'sold' });
  });
  test('leaves alone what the import did not change', () => {
    expect(undo(after, before, after, 30).get('two')).toEqual(before.get('two'));
  });
  test('is later than the import, so that another tab does not bring it back', () => {
    const undone = undo(after, before, after, 15);
    expect(mergeStores(after, undone).get('three')?.values).toEqual({});
  });
});
