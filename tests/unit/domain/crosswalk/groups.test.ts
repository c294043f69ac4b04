import { describe, expect, test } from 'vitest';
import { familyOf, familyTitle } from '#domain/crosswalk/groups.ts';

describe('the family of a code', () => {
  test.each([
    ['CC6.1', 'CC6'],
    ['A1.2', 'A1'],
    ['P4.3', 'P4'],
    ['A.5.10', 'A.5'],
    ['A.8.2', 'A.8'],
    ['6.1.2', '6'],
    ['10.2', '10'],
  ])('of %s is %s', (code, family) => {
    expect(familyOf(code)).toBe(family);
  });
  test('availability and Annex A do not fall together', () => {
    expect(familyOf('A1.1')).not.toBe(familyOf('A.5.1'));
  });
});

describe('the heading of a family', () => {
  const series = new Map([['CC6', 'Logical and physical access']]);
  test.each([
    ['4', 'Context of the organization'],
    ['5', 'Leadership'],
    ['6', 'Planning'],
    ['7', 'Support'],
    ['8', 'Operation'],
    ['9', 'Performance evaluation'],
    ['10', 'Improvement'],
    ['A.5', 'Organizational controls'],
    ['A.6', 'People controls'],
    ['A.7', 'Physical controls'],
    ['A.8', 'Technological controls'],
    ['CC6', 'Logical and physical access'],
  ])('of %s is "%s"', (family, title) => {
    expect(familyTitle(family, series)).toBe(title);
  });
  test('of a clause or theme needs no records', () => {
    expect([familyTitle('10'), familyTitle('A.8')]).toEqual(['Improvement', 'Technological controls']);
  });
  test.each(['3', '11', 'A.9', 'A', '', 'CC9'])('"%s" has none, and asking for it throws', (family) => {
    expect(() => familyTitle(family, series)).toThrow(`"${family}"`);
  });
});
