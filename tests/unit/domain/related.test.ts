import { expect, test } from 'vitest';
import { kinOf } from '#domain/related.ts';

const page = (href: string, ...marks: string[]) => ({ href, marks: new Set(marks) });
const pages = [
  page('/a/', 'CC6.1', 'A.5.18', 'cycle'),
  page('/b/', 'CC6.1', 'A.5.18'),
  page('/c/', 'CC6.1', 'cycle', 'A.8.5'),
  page('/d/', 'CC6.1'),
  page('/e/', 'fee', 'cycle'),
];

test('the page that shares the rarer marks comes first, with what it shares', () => {
  expect(kinOf('/a/', pages, 3)).toEqual([
    { href: '/b/', shared: ['A.5.18', 'CC6.1'] },
    { href: '/c/', shared: ['cycle', 'CC6.1'] },
  ]);
});

test('one shared mark is no kinship, and a page is not its own kin', () => {
  expect(kinOf('/d/', pages, 5)).toEqual([]);
  expect(kinOf('/a/', pages, 5).map(({ href }) => href)).not.toContain('/a/');
});

test('an unknown page has no kin', () => {
  expect(kinOf('/z/', pages, 5)).toEqual([]);
});
