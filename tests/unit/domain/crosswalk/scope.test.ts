import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Category, categories, categoryOf, isInScope } from '#domain/crosswalk/scope.ts';
import { criterionSchema } from '#schemas/requirement.ts';
import { anyScope, someCodes } from '../../../support/links.ts';

test('the categories are those that a criterion can have', () => {
  expect(Object.values(categories)).toEqual(criterionSchema.shape.category.options.toSorted(byPublication));
});

/** Security first, then in the order in which the publication lists them. */
function byPublication(a: string, b: string): number {
  const order = ['Security', 'Availability', 'Confidentiality', 'Processing Integrity', 'Privacy'];
  return order.indexOf(a) - order.indexOf(b);
}

describe('the category of a criterion', () => {
  test.each([
    ['CC6.1', 'security'],
    ['A1.2', 'availability'],
    ['C1.1', 'confidentiality'],
    ['PI1.4', 'processing-integrity'],
    ['P6.1', 'privacy'],
  ])('%s belongs to %s', (code, category) => {
    expect(categoryOf(code)).toBe(category);
  });
  test.each(['A.5.1', '6.1.2', 'CC6', 'cc6.1', 'CC6.10', 'X1.1', ''])('"%s" is no criterion and throws', (code) => {
    expect(() => categoryOf(code)).toThrow(`"${code}" is no criterion`);
  });
});

describe('what is in scope', () => {
  test('the common criteria always are, even when nothing is chosen', () => {
    expect(isInScope('CC1.1', new Set())).toBe(true);
    expect(isInScope('CC1.1', new Set<Category>(['privacy']))).toBe(true);
  });
  test('the criteria of another category are only when it is chosen', () => {
    expect(isInScope('A1.1', new Set<Category>(['availability']))).toBe(true);
    expect(isInScope('A1.1', new Set<Category>(['security', 'privacy']))).toBe(false);
  });
  test('C and CC, P and PI are told apart', () => {
    expect(isInScope('PI1.1', new Set<Category>(['privacy']))).toBe(false);
    expect(isInScope('P1.1', new Set<Category>(['processing-integrity']))).toBe(false);
    expect(isInScope('C1.1', new Set<Category>(['security']))).toBe(false);
  });
  test('more categories never leave out a criterion', () => {
    fc.assert(
      fc.property(fc.constantFrom(...someCodes.criteria), anyScope, anyScope, (code, scope, more) => {
        if (isInScope(code, scope)) expect(isInScope(code, scope.union(more))).toBe(true);
      }),
    );
  });
});
