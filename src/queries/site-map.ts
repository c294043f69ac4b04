import { getCollection } from 'astro:content';
import { byReadingOrder } from '#domain/reach/reading-order.ts';
import { collectionSchemas } from '#schemas/collections.ts';

/** One page of the site as lists show it. */
export interface PageLine {
  /** Address with outer slashes. */
  href: string;
  title: string;
  description: string;
  kind: PageKind;
}

export type PageKind =
  | 'Guide'
  | 'Use case'
  | 'Update'
  | 'Checklist'
  | 'Template'
  | 'Outcome'
  | 'Newsletter'
  | 'Claim'
  | 'Tool'
  | 'Page'
  | 'Reference';

const FIXED: PageLine[] = [
  { href: '/criteria/', title: 'The trust services criteria', description: 'All criteria of SOC 2.', kind: 'Page' },
  { href: '/controls/', title: 'The controls of Annex A', description: 'All controls of 2022.', kind: 'Page' },
  { href: '/clauses/', title: 'The clauses of ISO 27001', description: 'Clauses 4 to 10.', kind: 'Page' },
  { href: '/compare/', title: 'SOC 2 and ISO 27001 compared', description: 'Row by row, with sources.', kind: 'Tool' },
  {
    href: '/crosswalk/',
    title: 'The crosswalk',
    description: 'Criteria tied to controls and clauses, row by row.',
    kind: 'Tool',
  },
  {
    href: '/crosswalk/from-iso/',
    title: 'The crosswalk, read from ISO 27001',
    description: 'The same rows turned round.',
    kind: 'Tool',
  },
  {
    href: '/paths/',
    title: 'Reading paths',
    description: 'Pages in order, for one kind of reader each.',
    kind: 'Page',
  },
  { href: '/facts/', title: 'All facts', description: 'Each with source, age and history.', kind: 'Page' },
  { href: '/sources/', title: 'All sources', description: 'And where each is used.', kind: 'Page' },
  {
    href: '/changes/',
    title: 'What changed on this site, and why',
    description: 'Facts, rows and rules, by day.',
    kind: 'Page',
  },
  { href: '/corrections/', title: 'Corrections', description: 'What we had wrong.', kind: 'Page' },
  { href: '/data/', title: 'Open data', description: 'Every table as a file, with schema and license.', kind: 'Page' },
  { href: '/guides/', title: 'Guides', description: 'Both frameworks explained.', kind: 'Page' },
  { href: '/diagrams/', title: 'Diagrams', description: 'Every drawing, each with the same in words.', kind: 'Page' },
  { href: '/use-cases/', title: 'Use cases', description: 'Advice by situation.', kind: 'Page' },
  {
    href: '/iso-27001-2022/',
    title: 'ISO 27001:2022: nine critical updates',
    description: 'What changed and what to do.',
    kind: 'Page',
  },
  {
    href: '/iso-27001-2022/transition/',
    title: 'The transition to ISO 27001:2022',
    description: 'The dates, told for today.',
    kind: 'Page',
  },
  {
    href: '/iso-27001-2022/2013-to-2022/',
    title: 'Controls of 2013 in the 2022 edition',
    description: 'All 114 controls and a converter.',
    kind: 'Tool',
  },
  { href: '/checklists/', title: 'Checklists', description: 'To work through on screen or paper.', kind: 'Page' },
  { href: '/templates/', title: 'Templates', description: 'Wording to fill in, copy and send.', kind: 'Page' },
  {
    href: '/tools/statement-of-applicability/',
    title: 'Statement of Applicability workbook',
    description: 'All controls of Annex A, decided and justified.',
    kind: 'Tool',
  },
  {
    href: '/tools/audit-time/',
    title: 'Audit time by headcount',
    description: 'Auditor-days for an ISO 27001 certificate, from the published table.',
    kind: 'Tool',
  },
  {
    href: '/quiz/',
    title: 'Which framework do I need?',
    description: 'At most six questions, with reasons.',
    kind: 'Tool',
  },
  { href: '/quiz/rules/', title: 'The rules of the quiz', description: 'Every rule in order.', kind: 'Page' },
  {
    href: '/quiz/outcomes/',
    title: 'All outcomes of the quiz',
    description: 'Every advice the quiz can give.',
    kind: 'Page',
  },
  { href: '/claims/', title: 'Claims about SOC 2 and ISO 27001', description: 'What is said, checked.', kind: 'Page' },
  { href: '/glossary/', title: 'Glossary', description: 'Terms in plain words.', kind: 'Tool' },
  {
    href: '/newsletter/',
    title: 'The Security Lab Newsletter',
    description: 'What subscribers get, and all back-issues.',
    kind: 'Newsletter',
  },
  { href: '/about/', title: 'About this site', description: 'How facts are checked, funding, privacy.', kind: 'Page' },
];

const KINDS = {
  guides: 'Guide',
  useCases: 'Use case',
  updates: 'Update',
  checklists: 'Checklist',
  walks: 'Tool',
  templates: 'Template',
  outcomes: 'Outcome',
  newsletter: 'Newsletter',
} as const;

/** Every page of the site; those of one kind in reading order. */
export async function allPages(): Promise<PageLine[]> {
  const records = await Promise.all(
    (Object.keys(KINDS) as (keyof typeof KINDS)[]).map(async (name) => {
      const entries = [...(await getCollection(name))].sort(byReadingOrder);
      return entries.map(({ id, data }) => ({
        href: `/${collectionSchemas[name].address}${id}/`,
        title: data.title,
        description: data.description,
        kind: KINDS[name],
      }));
    }),
  );
  return [...FIXED, ...records.flat(), ...(await claimPages()), ...(await referencePages())];
}

/** The pages of single claims, by the claim in quotation marks. */
async function claimPages(): Promise<PageLine[]> {
  return (await getCollection('claims')).map(({ id, data }) => ({
    href: `/${collectionSchemas.claims.address}${id}/`,
    title: `“${data.claim}”`,
    description: data.answer,
    kind: 'Claim',
  }));
}

/** The pages of single requirements, by code. */
async function referencePages(): Promise<PageLine[]> {
  const records = await Promise.all(
    (['criteria', 'controls', 'clauses', 'oldControls'] as const).map(async (name) =>
      (await getCollection(name)).map(({ id, data }) => ({
        href: `/${collectionSchemas[name].address}${id}/`,
        title: `${data.code} ${data.title}`,
        description: 'summary' in data ? data.summary : `A control of 2013, in domain ${data.domain}.`,
        kind: 'Reference' as const,
      })),
    ),
  );
  return records.flat();
}

/** The pages with these addresses (without outer slashes), in this order. */
export async function pagesAt(addresses: readonly string[]): Promise<PageLine[]> {
  const pages = await allPages();
  return addresses.flatMap((address) => pages.filter(({ href }) => href === `/${address}/`));
}
