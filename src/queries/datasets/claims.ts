import type { Dataset } from '#domain/data/dataset.ts';
import { topicTitles, verdicts } from '#domain/claims.ts';
import { claimsInOrder } from '../claims.ts';

/** Claims in circulation with what the documents say to them. */
export async function claimsDataset(): Promise<Dataset> {
  return {
    id: 'claims',
    title: 'Claims in circulation',
    about: 'One row for each claim, with a verdict; nobody who makes it is named',
    columns: [
      { name: 'id', about: 'Permanent id, part of the address of its page', kind: 'text' },
      { name: 'claim', about: 'The claim as commonly put, in our words', kind: 'text' },
      { name: 'title', about: 'What it is about', kind: 'text' },
      { name: 'framework', about: 'Which framework it is about', kind: 'text', values: ['soc2', 'iso27001', 'both'] },
      { name: 'topic', about: 'Topic', kind: 'text', values: Object.keys(topicTitles) },
      { name: 'verdict', about: 'How it stands', kind: 'text', values: Object.keys(verdicts) },
      { name: 'answer', about: 'The answer', kind: 'text' },
      { name: 'why', about: 'Why, one paragraph an entry', kind: 'list' },
      { name: 'sure', about: 'How sure we are, and what would change the verdict', kind: 'text' },
      { name: 'confidence', about: 'High or medium', kind: 'text', values: ['high', 'medium'] },
      { name: 'instead', about: 'What to say or do instead', kind: 'text', optional: true },
      { name: 'sources', about: 'Ids of the sources, with the place in them', kind: 'list' },
      { name: 'checked', about: 'Day of the last check', kind: 'date' },
      { name: 'review_by', about: 'Day by which it is checked again', kind: 'date' },
    ],
    rows: (await claimsInOrder()).map((claim) => ({
      id: claim.id,
      claim: claim.claim,
      title: claim.title,
      framework: claim.framework,
      topic: claim.topic,
      verdict: claim.verdict,
      answer: claim.answer,
      why: claim.why,
      sure: claim.sure,
      confidence: claim.confidence,
      instead: claim.instead ?? null,
      sources: claim.sources.map(({ id, at }) => (at ? `${id} (${at})` : id)),
      checked: claim.checked,
      review_by: claim.reviewBy,
    })),
  };
}
