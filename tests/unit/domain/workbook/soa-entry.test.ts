import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStored } from '#domain/progress/read.ts';
import { record, type Store, writeStore } from '#domain/progress/store.ts';
import {
  type Basis,
  bases,
  emptyEntry,
  ownControls,
  ownId,
  type SoaEntry,
  soaEntryOf,
  soaRule,
  soaValues,
} from '#domain/workbook/soa-entry.ts';

const text = fc.string();
const line: fc.Arbitrary<SoaEntry> = fc.record({
  applicable: fc.constantFrom('yes', 'no', ''),
  basis: fc.subarray(Object.keys(bases) as Basis[]),
  why: text,
  status: fc.constantFrom('implemented', 'planned', ''),
  owner: text,
  evidence: text,
  title: text,
});

describe('a line of the Statement', () => {
  test('what is kept of it is read back, and the rule for stored entries accepts it', () => {
    fc.assert(
      fc.property(line, (entry) => {
        const values = soaValues(entry);
        expect(soaEntryOf(new Map([['a-5-1', { at: 1, values }]]), 'a-5-1')).toEqual(entry);
        expect(Object.entries(values).filter(([field, value]) => soaRule(field, value))).toEqual([]);
      }),
    );
  });
  test('of a control nobody has touched is empty, and nothing is kept of it', () => {
    expect(soaEntryOf(new Map(), 'a-5-1')).toEqual(emptyEntry);
    expect(soaValues(emptyEntry)).toEqual({});
  });
  test('leaves out grounds that are not on the list', () => {
    const store: Store = new Map([['a-5-1', { at: 1, values: { basis: 'law whim toString risk' } }]]);
    expect(soaEntryOf(store, 'a-5-1').basis).toEqual(['law', 'risk']);
  });
});

describe('the rule for stored lines', () => {
  test.each([
    ['applicable', 'perhaps', 'expected yes or no'],
    ['applicable', '', 'expected yes or no'],
    ['status', 'done', 'expected implemented or planned'],
    ['basis', 'risk whim', 'expected risk, law, contract, baseline'],
    ['basis', 'toString', 'expected risk, law, contract, baseline'],
    ['basis', 'risk  law', 'expected risk, law, contract, baseline'],
    ['state', 'done', 'unknown field'],
    ['__proto__', 'x', 'unknown field'],
    ['constructor', 'x', 'unknown field'],
  ])('refuses %s %j', (field, value, problem) => {
    expect(soaRule(field, value)).toBe(problem);
  });
});

describe('controls from elsewhere', () => {
  const named = (title: string) => ({ at: 1, values: { title } });
  const first = Date.UTC(2026, 10, 25, 9);
  test('come oldest first, without those of Annex A and without deleted ones', () => {
    const store: Store = new Map([
      ['a-5-1', named('Annex')],
      [ownId(first + 5000), named('Second')],
      [ownId(first), named('First')],
      [ownId(first + 9000), { at: 2, values: {} as Record<string, string> }],
    ]);
    expect(ownControls(store)).toEqual([ownId(first), ownId(first + 5000)]);
  });
  test('have an id that can be stored, and another one a moment later', () => {
    const store = record(new Map(), ownId(first), { title: 'First' }, first);
    expect(readStored(writeStore(store), soaRule).damaged).toBe(false);
    expect(ownId(first + 1)).not.toBe(ownId(first));
  });
});

test('a ground that is named twice is refused', () => {
  expect(soaRule('basis', 'risk risk')).toContain('expected risk');
});
