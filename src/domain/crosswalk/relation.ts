import type { CrosswalkRow } from '#schemas/crosswalk.ts';

/** A type of relationship of NIST IR 8477, as rows use it. */
export type Relationship = CrosswalkRow['relationship'];

/** Sign, words and inverse of each type. "subset" says that the first side is contained in the second. */
export const relations: Record<Relationship, { glyph: string; words: string; inverse: Relationship }> = {
  equal: { glyph: '=', words: 'equal to', inverse: 'equal' },
  subset: { glyph: '⊂', words: 'subset of', inverse: 'superset' },
  superset: { glyph: '⊃', words: 'superset of', inverse: 'subset' },
  intersects: { glyph: '∩', words: 'intersects with', inverse: 'intersects' },
};

/** The types in the order in which tables list them. */
export const relationships = Object.keys(relations) as Relationship[];

/** The same relationship read from the other side. */
export function inverseOf(relationship: Relationship): Relationship {
  return relations[relationship].inverse;
}

/** Whether the first side contains all that the second asks: equal or superset. */
export function contains(relationship: Relationship): boolean {
  return relationship === 'equal' || relationship === 'superset';
}
