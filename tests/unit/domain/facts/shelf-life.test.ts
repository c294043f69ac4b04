import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDay, shelfLife } from '#domain/facts/shelf-life.ts';

test('a fact is in order until its date and on it, and overdue the day after', () => {
  expect(shelfLife({ reviewBy: '2027-05-23' }, '2027-05-22').overdue).toBe(false);
  expect(shelfLife({ reviewBy: '2027-05-23' }, '2027-05-23').overdue).toBe(false);
  expect(shelfLife({ reviewBy: '2027-05-23' }, '2027-05-24')).toEqual({ overdue: true, reviewBy: '2027-05-23' });
});

test('the day of a build follows SOURCE_DATE_EPOCH where it is set, whatever the clock says', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), (now) => {
      expect(buildDay('1795564800', now)).toBe('2026-11-25');
    }),
  );
});

test.each([undefined, '', 'yesterday'])('with SOURCE_DATE_EPOCH %s the clock decides, in UTC', (epoch) => {
  expect(buildDay(epoch, Date.UTC(2026, 10, 25, 23, 59))).toBe('2026-11-25');
});
