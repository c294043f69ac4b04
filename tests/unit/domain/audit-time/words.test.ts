import { expect, test } from 'vitest';
import type { Estimate } from '#domain/audit-time/estimate.ts';
import { auditMarkdown, daysInWords, reasonsFor } from '#domain/audit-time/words.ts';

const result: Estimate = {
  table: 10,
  reduced: 8.5,
  initial: [7.5, 9.5],
  surveillance: [2.5, 3],
  recertification: [5, 6.5],
  capped: false,
  lessSure: false,
};
const persons = { least: 45, most: 60 };
const levels = { business: 'medium', it: 'low' } as const;

test('a range is said as one number where both ends are the same', () => {
  expect(daysInWords([10, 10])).toBe('10 auditor-days');
  expect(daysInWords([7, 9.5])).toBe('7 to 9.5 auditor-days');
  expect(daysInWords([1, 1])).toBe('1 auditor-day');
});

test('the reasons name the table, the persons and the complexity, and what is less than sure', () => {
  const reasons = reasonsFor(result, persons, levels, [-10, -5]);
  const text = reasons.map((reason) => reason.text).join('\n');
  expect(text).toMatch(/10 auditor-days for 60 persons[\s\S]*at least 45 persons count: 8.5[\s\S]*5 to 10% less/);
  expect(text).not.toMatch(/capped/);
  expect(reasons.find((reason) => reason.text.startsWith('Business'))?.sure).toBe(false);
});

test('the cap and the less sure bands are named where they matter', () => {
  const reasons = reasonsFor({ ...result, capped: true, lessSure: true }, { least: 60, most: 60 }, levels, [-10, -5]);
  expect(reasons.map(({ text }) => text).join('\n')).toMatch(/not below 70%/);
  expect(reasons[0]?.sure).toBe(false);
  expect(reasons.some(({ text }) => text.includes('square root'))).toBe(false);
});

test('the Markdown holds days, reasons and the address, and no price', () => {
  const text = auditMarkdown(result, reasonsFor(result, persons, levels, [-10, -5]), 'https://example.org/?persons=60');
  expect(text).toContain('| Initial, stage 1 and stage 2 | 7.5 to 9.5 auditor-days |');
  expect(text).toContain('<https://example.org/?persons=60>');
  expect(text).not.toMatch(/[$€£]|\bfee\b|price/i);
});
