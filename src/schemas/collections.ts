import { auditTimeSchema } from './audit-time.ts';
import { checklistSchema } from './checklist.ts';
import { claimSchema } from './claim.ts';
import { comparisonSchema } from './comparison.ts';
import { correctionSchema } from './correction.ts';
import { crosswalkGapSchema, crosswalkSchema } from './crosswalk.ts';
import { diagramSchema } from './diagram.ts';
import { exchangeSchema } from './exchange.ts';
import { factSchema } from './fact.ts';
import { glossaryTermSchema } from './glossary-term.ts';
import { guideSchema } from './guide.ts';
import { newsletterIssueSchema } from './newsletter-issue.ts';
import { outcomeSchema } from './outcome.ts';
import { pageSchema } from './page.ts';
import { pathSchema } from './path.ts';
import { releaseSchema } from './release.ts';
import { clauseSchema, controlSchema, criterionSchema, oldControlSchema } from './requirement.ts';
import { sourceSchema } from './source.ts';
import { templateSchema } from './template.ts';
import { updateSchema } from './update.ts';
import { useCaseSchema } from './use-case.ts';
import { walkSchema } from './walk.ts';

/**
 * Every collection of one-file-per-record content: folder, file kind, shape and, where each record is a page,
 * the address its pages live under. Astro and the content check read this one list.
 */
export const collectionSchemas = {
  facts: { folder: 'content/facts', kind: 'yml', schema: factSchema },
  sources: { folder: 'content/sources', kind: 'yml', schema: sourceSchema },
  criteria: { folder: 'content/criteria', kind: 'yml', schema: criterionSchema, address: 'criteria/' },
  controls: { folder: 'content/controls', kind: 'yml', schema: controlSchema, address: 'controls/' },
  clauses: { folder: 'content/clauses', kind: 'yml', schema: clauseSchema, address: 'clauses/' },
  oldControls: { folder: 'content/controls-2013', kind: 'yml', schema: oldControlSchema, address: 'iso-27001-2013/' },
  crosswalk: { folder: 'content/crosswalk', kind: 'yml', schema: crosswalkSchema },
  crosswalkGaps: { folder: 'content/crosswalk-gaps', kind: 'yml', schema: crosswalkGapSchema },
  corrections: { folder: 'content/corrections', kind: 'yml', schema: correctionSchema },
  releases: { folder: 'content/releases', kind: 'yml', schema: releaseSchema },
  exchange: { folder: 'content/exchange', kind: 'yml', schema: exchangeSchema },
  auditTime: { folder: 'content/audit-time', kind: 'yml', schema: auditTimeSchema },
  comparison: { folder: 'content/comparison', kind: 'yml', schema: comparisonSchema },
  glossary: { folder: 'content/glossary', kind: 'yml', schema: glossaryTermSchema },
  claims: { folder: 'content/claims', kind: 'yml', schema: claimSchema, address: 'claims/' },
  checklists: { folder: 'content/checklists', kind: 'yml', schema: checklistSchema, address: 'checklists/' },
  guides: { folder: 'content/guides', kind: 'mdx', schema: guideSchema, address: 'guides/' },
  useCases: { folder: 'content/use-cases', kind: 'mdx', schema: useCaseSchema, address: 'use-cases/' },
  updates: { folder: 'content/updates', kind: 'mdx', schema: updateSchema, address: 'iso-27001-2022/' },
  outcomes: { folder: 'content/outcomes', kind: 'mdx', schema: outcomeSchema, address: 'quiz/outcomes/' },
  newsletter: { folder: 'content/newsletter', kind: 'mdx', schema: newsletterIssueSchema, address: 'newsletter/' },
  diagrams: { folder: 'content/diagrams', kind: 'yml', schema: diagramSchema },
  walks: { folder: 'content/walks', kind: 'yml', schema: walkSchema, address: 'tools/' },
  templates: { folder: 'content/templates', kind: 'yml', schema: templateSchema, address: 'templates/' },
  paths: { folder: 'content/paths', kind: 'yml', schema: pathSchema },
  pages: { folder: 'content/pages', kind: 'mdx', schema: pageSchema },
} as const;

export type CollectionName = keyof typeof collectionSchemas;
