import { describe, expect, test } from 'vitest';
import { recordOf } from '#domain/checklist/item-state.ts';
import {
  frameworkOfCode,
  isWanted,
  type ItemChoice,
  type ListedItem,
  nextItems,
  tallyOf,
} from '#domain/checklist/overview.ts';
import type { Store } from '#domain/progress/store.ts';

const item = (id: string, more: Partial<ListedItem> = {}): ListedItem => ({ id, owner: 'CISO', refs: [], ...more });
const storeOf = (records: Record<string, Record<string, string>>): Store =>
  new Map(Object.entries(records).map(([id, values]) => [id, { at: 1, values }]));

describe('the tally', () => {
  const items = ['one', 'two', 'three', 'four'].map((id) => item(id));
  test('does not count what is not applicable toward the whole', () => {
    const store = storeOf({ one: { state: 'done' }, two: { state: 'na' }, three: { state: 'doing' } });
    expect(tallyOf(items, store)).toEqual({ done: 1, doing: 1, na: 1, of: 3 });
  });
  test('counts only items of the list, and a renamed one under its old id', () => {
    const store = storeOf({ 'old-one': { state: 'done' }, elsewhere: { state: 'done' } });
    expect(tallyOf([item('one', { aliases: ['old-one'] }), item('two')], store)).toMatchObject({ done: 1, of: 2 });
  });
  test('an empty list has nothing to do', () => {
    expect(tallyOf([], new Map())).toEqual({ done: 0, doing: 0, na: 0, of: 0 });
  });
});

describe('the choice of items', () => {
  const store = storeOf({ one: { state: 'done' } });
  const one = item('one', { refs: ['CC6.1', 'A.5.15'] });
  const two = item('two', { refs: ['9.2.1'], owner: 'HR' });
  const chosen = (choice: Partial<ItemChoice>) =>
    [one, two]
      .filter((it) => isWanted(it, recordOf(store, it.id), { state: '', framework: '', owner: '', ...choice }))
      .map(({ id }) => id);
  test.each<[Partial<ItemChoice>, string[]]>([
    [{}, ['one', 'two']],
    [{ state: 'done' }, ['one']],
    [{ state: 'todo' }, ['two']],
    [{ owner: 'HR' }, ['two']],
    [{ framework: 'soc2' }, ['one']],
    [{ framework: 'iso27001' }, ['one', 'two']],
    [{ framework: 'iso27001', state: 'todo', owner: 'CISO' }, []],
  ])('%j', (choice, ids) => {
    expect(chosen(choice)).toEqual(ids);
  });
  test.each(['CC6.1', 'A1.2', 'C1.1', 'PI1.3', 'P4.2'])('%s is a criterion of SOC 2', (code) => {
    expect(frameworkOfCode(code)).toBe('soc2');
  });
  test.each(['A.5.1', 'A.8.34', '6.1.3', '10.2'])('%s is of ISO 27001', (code) => {
    expect(frameworkOfCode(code)).toBe('iso27001');
  });
});

describe('the next items', () => {
  const ids = (items: ListedItem[], store: Store, count?: number) => nextItems(items, store, count).map(({ id }) => id);
  test('are the first five of the list where nothing is dated', () => {
    expect(
      ids(
        [...'abcdefg'].map((id) => item(id)),
        new Map(),
      ),
    ).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(ids([item('a'), item('b')], new Map(), 1)).toEqual(['a']);
  });
  test('come by due day, the undated ones last in the order of the list', () => {
    const store = storeOf({ b: { due: '2026-12-01' }, d: { due: '2026-03-01' }, e: { due: '2026-12-01' } });
    expect(
      ids(
        [...'abcde'].map((id) => item(id)),
        store,
      ),
    ).toEqual(['d', 'b', 'e', 'a', 'c']);
  });
  test('a due day late in the list is among the five', () => {
    expect(
      ids(
        [...'abcdefg'].map((id) => item(id)),
        storeOf({ g: { due: '2026-12-01' } }),
      )[0],
    ).toBe('g');
  });
  test('leave out what is done or not applicable, and keep what is under way', () => {
    const store = storeOf({ a: { state: 'done' }, b: { state: 'na' }, c: { state: 'doing' } });
    expect(
      ids(
        [...'abcd'].map((id) => item(id)),
        store,
      ),
    ).toEqual(['c', 'd']);
  });
  test('wait until everything before them is done or not applicable, however early they are due', () => {
    const items = [item('a'), item('b'), item('c', { after: ['a', 'b'] })];
    const due = { due: '2026-01-01' };
    expect(ids(items, storeOf({ a: { state: 'done' }, c: due }))).toEqual(['b']);
    expect(ids(items, storeOf({ a: { state: 'done' }, b: { state: 'doing' }, c: due }))).toEqual(['b']);
    expect(ids(items, storeOf({ a: { state: 'done' }, b: { state: 'na' }, c: due }))).toEqual(['c']);
  });
  test('do not wait for an item that the list does not hold', () => {
    expect(ids([item('a', { after: ['elsewhere'] })], new Map())).toEqual(['a']);
  });
  test('know a renamed item by what was recorded under its old id', () => {
    const items = [item('a', { aliases: ['old-a'] }), item('b', { after: ['a'] })];
    expect(ids(items, storeOf({ 'old-a': { state: 'done' } }))).toEqual(['b']);
  });
});
