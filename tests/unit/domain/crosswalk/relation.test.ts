import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, inverseOf, relations, relationships } from '#domain/crosswalk/relation.ts';
import { relationshipSchema } from '#schemas/crosswalk.ts';

const any = fc.constantFrom(...relationships);

describe('relationships', () => {
  test('are those that a row can have, in that order', () => {
    expect(relationships).toEqual(relationshipSchema.options);
  });
  test('no two share a sign or words', () => {
    expect(new Set(Object.values(relations).map(({ glyph }) => glyph)).size).toBe(4);
    expect(new Set(Object.values(relations).map(({ words }) => words)).size).toBe(4);
  });
});

describe('the inverse', () => {
  test('of the inverse is the relationship itself', () => {
    fc.assert(
      fc.property(any, (relationship) => {
        expect(inverseOf(inverseOf(relationship))).toBe(relationship);
      }),
    );
  });
  test('turns subset and superset into each other, and leaves the others', () => {
    expect(relationships.map((relationship) => [relationship, inverseOf(relationship)])).toEqual([
      ['equal', 'equal'],
      ['subset', 'superset'],
      ['superset', 'subset'],
      ['intersects', 'intersects'],
    ]);
  });
});

describe('containing', () => {
  test('only what is equal or a superset contains the other side', () => {
    expect(relationships.filter(contains)).toEqual(['equal', 'superset']);
  });
  test('two sides contain each other only when they are equal', () => {
    fc.assert(
      fc.property(any, (relationship) => {
        expect(contains(relationship) && contains(inverseOf(relationship))).toBe(relationship === 'equal');
      }),
    );
  });
});
