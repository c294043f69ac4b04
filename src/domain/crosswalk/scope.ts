import type { Criterion } from '#schemas/requirement.ts';

/** A category of the trust services criteria as addresses write it. Security is part of every SOC 2. */
export type Category = 'security' | 'availability' | 'confidentiality' | 'processing-integrity' | 'privacy';

/** The categories in the order of the publication, with their names. */
export const categories: Record<Category, Criterion['category']> = {
  security: 'Security',
  availability: 'Availability',
  confidentiality: 'Confidentiality',
  'processing-integrity': 'Processing Integrity',
  privacy: 'Privacy',
};

const SERIES: Record<string, Category> = {
  CC: 'security',
  A: 'availability',
  C: 'confidentiality',
  PI: 'processing-integrity',
  P: 'privacy',
};

/** The category of a criterion by the letters of its code. Throws for a code that is no criterion. */
export function categoryOf(criterion: string): Category {
  const category = /^(CC|PI|A|C|P)\d\.\d$/.test(criterion) && SERIES[criterion.replace(/\d.*$/, '')];
  if (!category) throw new Error(`"${criterion}" is no criterion`);
  return category;
}

/** Whether a criterion is examined when these categories are chosen; common criteria always are. */
export function isInScope(criterion: string, chosen: ReadonlySet<Category>): boolean {
  const category = categoryOf(criterion);
  return category === 'security' || chosen.has(category);
}
