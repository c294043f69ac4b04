import fc from 'fast-check';
import type { ExplainedLink } from '#domain/crosswalk/published.ts';
import { type Relationship, relationships } from '#domain/crosswalk/relation.ts';
import { type Category, categories } from '#domain/crosswalk/scope.ts';

/** A made-up pair; its texts name the pair, so that a test sees whose texts it has. */
export function link(criterion: string, iso: string, relationship: Relationship, strength = 5): ExplainedLink {
  const pair = `${criterion} and ${iso}`;
  return {
    criterion,
    iso,
    relationship,
    strength,
    reason: `Why ${pair}.`,
    gap: `More of ${pair}.`,
    status: 'verified',
  };
}

/** Codes of every category and of each kind of ISO item, two of which differ only in how numbers are ordered. */
export const someCodes = {
  criteria: ['CC6.1', 'CC9.2', 'A1.2', 'C1.1', 'PI1.4', 'P6.1'],
  iso: ['6.1.2', '10.1', 'A.5.9', 'A.5.10', 'A.8.2', 'A.8.20'],
};

/** Any set of pairs of those codes, each pair at most once. */
export const anyLinks = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom(...someCodes.criteria),
      fc.constantFrom(...someCodes.iso),
      fc.constantFrom(...relationships),
      fc.integer({ min: 1, max: 10 }),
    )
    .map((parts) => link(...parts)),
  { selector: ({ criterion, iso }) => `${criterion} ${iso}`, maxLength: 36 },
);

/** Any choice of categories; security is part of each. */
export const anyScope = fc
  .subarray(Object.keys(categories) as Category[])
  .map((chosen) => new Set<Category>(['security', ...chosen]));
