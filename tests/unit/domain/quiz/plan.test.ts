import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datedPlan, dateMeant, isDayOfCentury, type Plan, readBy } from '#domain/quiz/plan.ts';

const plan: Plan = {
  outcome: 'x',
  unless: { have: ['done'] },
  meanwhile: 'a letter',
  steps: [
    { id: 'ready', title: 'Ready', weeks: [2, 4], source: 's', unless: { have: ['ready'] } },
    { id: 'first', title: 'First', weeks: [1, 2], source: 's', after: 'ready', gives: 'the first paper' },
    { id: 'period', title: 'Period', weeks: [4, 8], source: 's', after: 'ready' },
    { id: 'second', title: 'Second', weeks: [1, 1], source: 's', after: 'period', gives: 'the second paper' },
  ],
};
const none = new Map<string, string>();
const today = '2026-01-01';

describe('a dated plan', () => {
  test('counts forward from today at the shortest and the longest pace', () => {
    const dated = datedPlan(plan, none, today);
    expect(dated?.steps.map(({ earliest }) => earliest)).toEqual([
      '2026-01-15',
      '2026-01-22',
      '2026-02-12',
      '2026-02-19',
    ]);
    expect(dated?.steps.map(({ latest }) => latest)).toEqual(['2026-01-29', '2026-02-12', '2026-03-26', '2026-04-02']);
    expect(dated?.steps.some(({ beginBy, fit }) => beginBy ?? fit)).toBe(false);
  });
  test('counts backwards from the date at the shortest pace', () => {
    const dated = datedPlan(plan, none, today, '2026-06-30');
    expect(dated?.steps.map(({ beginBy }) => beginBy)).toEqual([
      '2026-05-12',
      '2026-06-23',
      '2026-05-26',
      '2026-06-23',
    ]);
    expect(dated?.steps.map(({ fit }) => fit)).toEqual([undefined, 'yes', undefined, 'yes']);
  });
  test('says what cannot be done by the date and what can', () => {
    const dated = datedPlan(plan, none, today, '2026-01-31');
    expect(dated?.steps.map(({ fit }) => fit)).toEqual([undefined, 'tight', undefined, 'no']);
    expect(dated?.steps.map(({ beginBy }) => beginBy)).toEqual(['2026-01-10', '2026-01-24', undefined, undefined]);
  });
  test('leaves out what is behind the reader, and begins what follows today', () => {
    const dated = datedPlan(plan, new Map([['have', 'ready']]), today);
    expect(dated?.steps.map(({ id }) => id)).toEqual(['first', 'period', 'second']);
    expect(dated?.steps[0]?.earliest).toBe('2026-01-08');
  });
  test('does not exist where there are no figures', () => {
    expect(datedPlan(undefined, none, today)).toBeUndefined();
    expect(datedPlan(plan, new Map([['have', 'done']]), today)).toBeUndefined();
  });
  test('never lets anything begin before today that can be had by the date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (days) => {
        const by = new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
        for (const { beginBy } of datedPlan(plan, none, today, by)?.steps ?? [])
          expect((beginBy ?? today) >= today).toBe(true);
      }),
    );
  });
});

describe('the date', () => {
  test('is read from the address if the day exists', () => {
    expect(readBy('?v=1&by=2027-02-28')).toBe('2027-02-28');
    for (const query of ['', '?by=', '?by=2027-02-29', '?by=soon', '?by=%00', '?by=0000-00-00', '?by=99999-01-01'])
      expect(readBy(query)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (query) => void readBy(query)));
  });
  test('is a day of this century', () => {
    expect(isDayOfCentury('2028-02-29')).toBe(true);
    expect(isDayOfCentury('1999-12-31')).toBe(false);
  });
  test('is the end of the time that the answer names, until one is put in', () => {
    expect(dateMeant(new Map([['date', 'under-half-a-year']]), '2026-08-31')).toBe('2027-02-28');
    expect(dateMeant(new Map([['date', 'half-to-one-year']]), '2026-11-25')).toBe('2027-11-25');
    expect(dateMeant(new Map([['date', 'no-date']]), '2026-11-25')).toBeUndefined();
  });
});
