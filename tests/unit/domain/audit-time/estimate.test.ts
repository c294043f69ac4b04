import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levels } from '#domain/audit-time/complexity.ts';
import { type Estimate, estimate, LEAST_SHARE, toHalf } from '#domain/audit-time/estimate.ts';
import { countPersons } from '#domain/audit-time/persons.ts';
import { auditTime } from '../../../support/audit-time.ts';

const table = auditTime();
const level = fc.constantFrom(...levels);
const of = (persons: number, same: number, business: (typeof levels)[number], it: (typeof levels)[number]) => {
  const counted = countPersons(String(persons), String(same));
  if (counted.problem !== undefined) throw new Error(counted.problem);
  return estimate(table, counted, business, it);
};

test('60 persons of medium complexity: 10 days, about 3.5 for surveillance, about 6.5 for recertification', () => {
  expect(of(60, 0, 'medium', 'medium')).toEqual({
    table: 10,
    reduced: 10,
    initial: [10, 10],
    surveillance: [3.5, 3.5],
    recertification: [6.5, 6.5],
    capped: false,
    lessSure: false,
  } satisfies Estimate);
});

describe('the table at the edges of its bands', () => {
  test.each([
    [1, 5],
    [10, 5],
    [11, 6],
    [45, 8.5],
    [46, 10],
    [625, 16.5],
    [626, 17.5],
    [10_700, 28],
  ])('%i persons are %f days', (persons, days) => {
    expect(of(persons, 0, 'medium', 'medium')?.initial).toEqual([days, days]);
  });
  test('above 10,700 persons there is no figure', () => {
    expect(of(10_701, 0, 'low', 'low')).toBeUndefined();
    expect(of(20_000, 19_900, 'low', 'low')).toBeUndefined();
  });
  test('above 2,675 persons the table is less sure', () => {
    expect(of(2675, 0, 'medium', 'medium')?.lessSure).toBe(false);
    expect(of(2676, 0, 'medium', 'medium')?.lessSure).toBe(true);
  });
});

test('identical work and low complexity together stop at the cap, and say so', () => {
  const result = of(500, 490, 'low', 'low');
  expect(result).toMatchObject({ table: 16.5, capped: true });
  // 70 percent of 16.5 is 11.55; the nearest half would be below.
  expect(result?.initial[0]).toBe(12);
});

const inputs = fc.tuple(fc.integer({ min: 1, max: 10_700 }), fc.nat({ max: 10_700 }), level, level);

test('the result is never below 70 percent of the table value, and its fewest are never above its most', () => {
  fc.assert(
    fc.property(inputs, ([persons, same, business, it]) => {
      const result = of(persons, Math.min(same, persons), business, it)!;
      expect(result.initial[0]).toBeGreaterThanOrEqual(result.table * LEAST_SHARE - 1e-9);
      for (const [fewest, most] of [result.initial, result.surveillance, result.recertification])
        expect(fewest).toBeLessThanOrEqual(most);
    }),
  );
});

test('more persons never mean fewer days', () => {
  fc.assert(
    fc.property(inputs, fc.nat({ max: 3000 }), ([persons, same, business, it], more) => {
      const alike = Math.min(same, persons);
      const now = of(persons, alike, business, it)!;
      const then = of(Math.min(persons + more, 10_700), alike, business, it)!;
      for (const kind of ['initial', 'surveillance', 'recertification'] as const)
        for (const end of [0, 1] as const) expect(then[kind][end]).toBeGreaterThanOrEqual(now[kind][end]);
    }),
  );
});

test('days are rounded to the nearest half', () => {
  expect([3.2, 3.25, 3.3, 3.74, 3.75].map(toHalf)).toEqual([3, 3.5, 3.5, 3.5, 4]);
});
