import { describe, expect, test } from 'vitest';
import { checkContent, formatProblem } from '#build/content/check.ts';
import { recordsOf, root } from '../support/content.ts';

test('the content has no problem that would stop the build', () => {
  expect(checkContent(root).map(formatProblem)).toEqual([]);
});

describe('the published editions are complete', () => {
  test('61 trust services criteria, 33 of them common', () => {
    const criteria = recordsOf('criteria');
    expect(criteria).toHaveLength(61);
    expect(criteria.filter(({ data }) => data.category === 'Security')).toHaveLength(33);
  });
  test('93 Annex A controls in themes of 37, 8, 14 and 34, 11 of them new', () => {
    const controls = recordsOf('controls');
    const inTheme = (theme: string) => controls.filter(({ data }) => data.theme === theme).length;
    expect(controls).toHaveLength(93);
    expect(['Organizational', 'People', 'Physical', 'Technological'].map(inTheme)).toEqual([37, 8, 14, 34]);
    expect(controls.filter(({ data }) => data.isNew)).toHaveLength(11);
  });
  test('30 sub-clauses of clauses 4 to 10', () => {
    expect(recordsOf('clauses')).toHaveLength(30);
  });
});

describe.each(['criteria', 'controls', 'clauses'] as const)('%s', (name) => {
  test.each(recordsOf(name).map(({ id, data }) => [id, data.code]))('%s is filed under its code %s', (id, code) => {
    expect(code.toLowerCase().replaceAll('.', '-')).toBe(id);
  });
});

test('A.5.1 and A.5.10 are two controls', () => {
  const codes = recordsOf('controls').map(({ data }) => data.code);
  expect(codes).toContain('A.5.1');
  expect(codes).toContain('A.5.10');
  expect(new Set(codes).size).toBe(codes.length);
});
