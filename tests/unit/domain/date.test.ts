import { expect, test } from 'vitest';
import { longDate } from '#domain/date.ts';

test('writes a date in full, whatever the time zone of the reader', () => {
  expect(longDate('2026-11-23')).toBe('23 November 2026');
  expect(longDate('2025-10-31')).toBe('31 October 2025');
  expect(longDate('2024-02-29')).toBe('29 February 2024');
});

test('refuses text that is no date', () => {
  expect(() => longDate('soon')).toThrow(RangeError);
});
