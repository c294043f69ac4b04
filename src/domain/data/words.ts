import type { Relationship } from '../crosswalk/relation.ts';

/** What each exchange format calls a relationship type; `published` is the wording of NIST IR 8477. */
export const exchangeWords: Record<Relationship, { published: string; oscal: string; library: string }> = {
  equal: { published: 'equal', oscal: 'equal-to', library: 'equal' },
  subset: { published: 'subset of', oscal: 'subset-of', library: 'subset' },
  superset: { published: 'superset of', oscal: 'superset-of', library: 'superset' },
  intersects: { published: 'intersects with', oscal: 'intersects-with', library: 'intersect' },
};

/** The wording for an item without counterpart. */
export const NO_RELATIONSHIP = 'no relationship';
