import { getCollection } from 'astro:content';
import { type ClaimLine, claimLine, inLedgerOrder } from '#domain/claims.ts';
import type { Claim } from '#schemas/claim.ts';
import { comparisonRows } from './comparison.ts';
import { glossaryTermsInOrder } from './glossary.ts';
import { pagesAt } from './site-map.ts';

export type NamedClaim = Claim & { id: string };

/** All claims in the order of the ledger. */
export async function claimsInOrder(): Promise<NamedClaim[]> {
  return inLedgerOrder((await getCollection('claims')).map(({ id, data }) => ({ id, ...data })));
}

/** The claims that one record or page settles, as links; the id of a page is its address without outer slashes. */
export async function claimsFor(kind: keyof Claim['settles'], id: string): Promise<ClaimLine[]> {
  return (await claimsInOrder()).filter(({ settles }) => settles[kind]?.includes(id)).map(claimLine);
}

/** For each record of a kind that settles claims, these claims as links. */
export async function claimsByRecord(kind: keyof Claim['settles']): Promise<Map<string, ClaimLine[]>> {
  const lines = new Map<string, ClaimLine[]>();
  for (const claim of await claimsInOrder())
    for (const id of claim.settles[kind] ?? []) lines.set(id, [...(lines.get(id) ?? []), claimLine(claim)]);
  return lines;
}

/** Where a claim is settled: rows of the comparison, terms of the glossary, then pages. */
export async function settledBy({ settles }: Claim): Promise<{ href: string; title: string; kind: string }[]> {
  const rows = (await comparisonRows()).filter(({ id }) => settles.comparison?.includes(id));
  const terms = (await glossaryTermsInOrder()).filter(({ id }) => settles.glossary?.includes(id));
  return [
    ...rows.map(({ id, topic }) => ({ href: `/compare/#${id}`, title: topic, kind: 'Comparison' })),
    ...terms.map(({ id, term }) => ({ href: `/glossary/#${id}`, title: term, kind: 'Glossary' })),
    ...(await pagesAt(settles.pages ?? [])),
  ];
}
