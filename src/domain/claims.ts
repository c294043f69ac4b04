import type { Claim, Verdict } from '#schemas/claim.ts';

/** The sign and the word of each verdict, from the claim that holds to the claim that does not. */
export const verdicts = {
  true: { glyph: '=', word: 'true' },
  conditions: { glyph: '≈', word: 'true under conditions' },
  outdated: { glyph: '→', word: 'outdated' },
  disputed: { glyph: '?', word: 'disputed' },
  false: { glyph: '≠', word: 'false' },
} as const satisfies Record<Verdict, { glyph: string; word: string }>;

/** The word of a verdict as a sentence of its own: "True under conditions." */
export function verdictSentence(verdict: Verdict): string {
  const { word } = verdicts[verdict];
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}.`;
}

/** The topics in reading order with the heading each has in the ledger. */
export const topicTitles: Record<Claim['topic'], string> = {
  basics: 'What they are',
  controls: 'Criteria and controls',
  reports: 'SOC 2 reports',
  certificates: 'ISO 27001 certificates',
  'cost-and-time': 'Cost and time',
  transition: 'Editions and updates',
  wording: 'Names and wording',
  neighbors: 'Neighbors',
};

/** A claim as a link shows it. */
export interface ClaimLine {
  href: string;
  /** The claim in quotation marks. */
  quoted: string;
  /** The verdict as a word. */
  verdict: string;
}

/** The claim as other pages link to it. */
export function claimLine({ id, claim, verdict }: Pick<Claim, 'claim' | 'verdict'> & { id: string }): ClaimLine {
  return { href: `/claims/${id}/`, quoted: `“${claim}”`, verdict: verdicts[verdict].word };
}

/** Claims by topic, then by framework (both, SOC 2, ISO 27001), then by their heading. The list given stays as it is. */
export function inLedgerOrder<T extends Pick<Claim, 'topic' | 'framework' | 'title'>>(claims: readonly T[]): T[] {
  const topics = Object.keys(topicTitles);
  const subjects = ['both', 'soc2', 'iso27001'];
  return [...claims].sort(
    (a, b) =>
      topics.indexOf(a.topic) - topics.indexOf(b.topic) ||
      subjects.indexOf(a.framework) - subjects.indexOf(b.framework) ||
      a.title.localeCompare(b.title, 'en'),
  );
}
