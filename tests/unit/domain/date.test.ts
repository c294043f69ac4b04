import { expect, test } from 'vitest';
import { isDay, longDate } from '#domain/date.ts';

test('writes a date in full, whatever the time zone of the reader', () => {
  expect(longDate('2026-11-23')).toBe('23 November 2026');
  expect(longDate('2025-10-31')).toBe('31 October 2025');
  expect(longDate('2024-02-29')).toBe('29 February 2024');
});

test('refuses text that is no date', () => {
  expect(() => longDate('soon')).toThrow(RangeError);
});

test.each(['2026-11-25', '2028-02-29'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true);
});

test.each(['', '2026-02-30', '2027-02-29', '26-11-25', '+012026-01-01', '2026-11-25T00:00'])(
  '"%s" is no day',
  (text) => {
    expect(isDay(text)).toBe(false);
  },
);
