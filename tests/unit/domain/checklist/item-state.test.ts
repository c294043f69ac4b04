import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checklistRule, recordOf, type State, states, untouched, valuesOf } from '#domain/checklist/item-state.ts';
import type { Store } from '#domain/progress/store.ts';

describe('the record of an item', () => {
  const store: Store = new Map([
    ['new-id', { at: 2, values: { state: 'doing', note: 'half' } }],
    ['old-id', { at: 1, values: { state: 'done' } }],
    ['cleared', { at: 3, values: {} }],
  ]);
  test('an item nobody has touched is to do, and says nothing else', () => {
    expect(recordOf(store, 'unknown')).toEqual({ state: 'todo', reason: '', note: '', due: '' });
  });
  test('what is recorded is found, the rest is empty', () => {
    expect(recordOf(store, 'new-id')).toEqual({ state: 'doing', reason: '', note: 'half', due: '' });
  });
  test('a renamed item keeps what was recorded under its old id', () => {
    expect(recordOf(store, 'renamed', ['older-id', 'old-id']).state).toBe('done');
  });
  test('what is recorded under the new id hides the old one, even if it was cleared', () => {
    expect(recordOf(store, 'new-id', ['old-id']).state).toBe('doing');
    expect(recordOf(store, 'cleared', ['old-id'])).toEqual(untouched);
  });
});

describe('what is kept of a record', () => {
  const text = fc.string();
  const due = fc.constantFrom('', '2026-11-23');
  const state = fc.constantFrom(...(Object.keys(states) as State[]));
  test('is read back as it was, but for a reason that only belongs to "not applicable"', () => {
    fc.assert(
      fc.property(fc.record({ state, reason: text, note: text, due }), (record) => {
        const store = new Map([['item-a', { at: 1, values: valuesOf(record) }]]);
        const reason = record.state === 'na' ? record.reason : '';
        expect(recordOf(store, 'item-a')).toEqual({ ...record, reason });
      }),
    );
  });
  test('is accepted by the rule for stored entries', () => {
    fc.assert(
      fc.property(fc.record({ state, reason: text, note: text, due }), (record) => {
        const problems = Object.entries(valuesOf(record)).map(([field, value]) => checklistRule(field, value));
        expect(problems.filter(Boolean)).toEqual([]);
      }),
    );
  });
  test('nothing is kept of an untouched item', () => {
    expect(valuesOf(untouched)).toEqual({});
  });
});

describe('the rule for stored entries', () => {
  test.each(Object.keys(states))('takes the state %s', (state) => {
    expect(checklistRule('state', state)).toBeUndefined();
  });
  test.each(['', 'Done', 'toString', '__proto__'])('refuses the state %j', (state) => {
    expect(checklistRule('state', state)).toBe('expected one of todo, doing, done, na');
  });
  test.each(['2026-11-23', '2028-02-29', '2026-12-31'])('takes the day %s', (due) => {
    expect(checklistRule('due', due)).toBeUndefined();
  });
  test.each([
    '',
    '2026-02-30',
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '+012026-01-01',
    '23.11.2026',
    '2026-11-23T10:00',
    ' 2026-11-23',
    '2026-11-23\n',
  ])('refuses the day %j', (due) => {
    expect(checklistRule('due', due)).toBe('expected a day as YYYY-MM-DD');
  });
  test.each(['owner', '__proto__', 'constructor', ''])('refuses the field %j', (field) => {
    expect(checklistRule(field, 'x')).toBe('unknown field');
  });
});

test('of what was recorded under the present id and an earlier one, the latest counts', () => {
  const store: Store = new Map([
    ['now', { at: 1, values: { state: 'doing' } }],
    ['before', { at: 2, values: { state: 'done' } }],
  ]);
  expect(recordOf(store, 'now', ['before']).state).toBe('done');
});

test('a day that the calendar does not have is not kept, and the rest is', () => {
  expect(valuesOf({ ...untouched, due: '20266-01-01', note: 'Ask' })).toEqual({ note: 'Ask' });
});
