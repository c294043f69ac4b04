import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlapDefinitions, overlaps } from '#domain/crosswalk/overlap.ts';
import type { Category } from '#domain/crosswalk/scope.ts';
import { anyLinks, anyScope, link } from '../../../support/links.ts';

const codes = { criteria: ['CC6.1', 'CC9.2', 'A1.2'], iso: ['6.1.2', 'A.5.9', 'A.5.10', 'A.8.2', 'A.8.20'] };
const links = [
  link('CC6.1', 'A.5.9', 'superset', 8),
  link('CC9.2', 'A.5.9', 'intersects', 9),
  link('CC6.1', 'A.5.10', 'subset', 3),
  link('CC9.2', '6.1.2', 'superset', 10),
  link('A1.2', 'A.8.2', 'equal', 10),
];
const figuresIn = (...chosen: Category[]) =>
  Object.fromEntries(overlaps(codes, links, new Set(chosen)).map(({ id, counted, of }) => [id, [counted, of]]));

describe('the overlap', () => {
  test('with security alone: two of four controls met, one contained', () => {
    expect(figuresIn('security')).toEqual({
      'controls-any': [2, 4],
      'controls-covered': [1, 4],
      'controls-weighted': [1.2, 4],
      'criteria-any': [2, 2],
      'criteria-covered': [1, 2],
    });
  });
  test('with availability: its criterion and what it meets count as well', () => {
    expect(figuresIn('security', 'availability')).toEqual({
      'controls-any': [3, 4],
      'controls-covered': [2, 4],
      'controls-weighted': [2.2, 4],
      'criteria-any': [3, 3],
      'criteria-covered': [2, 3],
    });
  });
  test('a clause is no control, but can cover a criterion', () => {
    const clause = [link('CC6.1', '6.1.2', 'equal', 10)];
    const figures = overlaps(codes, clause, new Set<Category>(['security']));
    expect(figures.map(({ id, counted }) => [id, counted])).toEqual([
      ['controls-any', 0],
      ['controls-covered', 0],
      ['controls-weighted', 0],
      ['criteria-any', 1],
      ['criteria-covered', 1],
    ]);
  });
  test('the share is what was counted of all', () => {
    const shares = overlaps(codes, links, new Set<Category>(['security'])).map(({ share }) => share);
    expect(shares).toEqual([0.5, 0.25, 0.3, 1, 0.5]);
  });
  test('where there is nothing to count the share is none, not a division by none', () => {
    const shares = overlaps({ criteria: [], iso: [] }, [], new Set()).map(({ share }) => share);
    expect(shares).toEqual([0, 0, 0, 0, 0]);
  });
  test('every figure says in words what it counts', () => {
    const ids = overlaps(codes, links, new Set()).map(({ id }) => id);
    expect(Object.keys(overlapDefinitions)).toEqual(ids);
  });
});

test('every share is between none and all, and what is contained is never more than what is met', () => {
  const all = { criteria: ['CC6.1', 'CC9.2', 'A1.2', 'C1.1', 'PI1.4', 'P6.1'], iso: codes.iso };
  fc.assert(
    fc.property(anyLinks, anyScope, (given, scope) => {
      const figures = overlaps(all, given, scope);
      const share = Object.fromEntries(figures.map((figure) => [figure.id, figure.share]));
      for (const figure of figures) {
        expect(figure.share).toBeGreaterThanOrEqual(0);
        expect(figure.share).toBeLessThanOrEqual(1);
      }
      expect(share['controls-covered']).toBeLessThanOrEqual(share['controls-any']!);
      expect(share['controls-weighted']).toBeLessThanOrEqual(share['controls-any']!);
      expect(share['criteria-covered']).toBeLessThanOrEqual(share['criteria-any']!);
    }),
  );
});
