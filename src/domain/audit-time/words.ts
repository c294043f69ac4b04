import type { AuditChoice } from './choice.ts';
import { effectInWords } from './complexity.ts';
import { type Days, type Estimate, LEAST_SHARE } from './estimate.ts';

/** A range of auditor-days in words: "10 auditor-days", "7 to 10 auditor-days". */
export function daysInWords([fewest, most]: Days): string {
  const unit = most === 1 ? 'auditor-day' : 'auditor-days';
  return fewest === most ? `${most} ${unit}` : `${fewest} to ${most} ${unit}`;
}

/** A reason for the result, with how sure the rule behind it is: sure, or as commonly given. */
export interface Reason {
  text: string;
  sure: boolean;
}

/** Why the estimate is what it is, in the order of the sums. `persons` are those that count; `effect` is in percent. */
export function reasonsFor(
  { table, reduced, capped, lessSure }: Estimate,
  persons: { least: number; most: number },
  { business, it }: Pick<AuditChoice, 'business' | 'it'>,
  effect: readonly [number, number],
): Reason[] {
  const reasons = [
    { text: `The table gives ${daysInWords([table, table])} for ${persons.most} persons.`, sure: !lessSure },
    persons.least < persons.most && {
      text: `With identical work counted by the square root, at least ${persons.least} persons count: ${daysInWords([reduced, reduced])}.`,
      sure: true,
    },
    { text: `Business ${business}, IT ${it}: commonly ${effectInWords(effect)}.`, sure: false },
    capped && {
      text: `Reductions are customarily capped: not below ${LEAST_SHARE * 100}% of the table value for all persons.`,
      sure: false,
    },
    { text: 'A surveillance year takes about one third, a recertification about two thirds.', sure: false },
    { text: 'Days are rounded to the nearest half, and up where the cap would be passed.', sure: true },
  ];
  return reasons.filter((reason): reason is Reason => reason !== false);
}

/** The result as Markdown, to paste into a document. `link` restores it. */
export function auditMarkdown(
  { initial, surveillance, recertification }: Estimate,
  reasons: readonly Reason[],
  link: string,
): string {
  return [
    '# Audit time for an ISO/IEC 27001 certificate: an estimate',
    '',
    '| Audit | Estimate |',
    '| --- | --- |',
    `| Initial, stage 1 and stage 2 | ${daysInWords(initial)} |`,
    `| Each surveillance year | about ${daysInWords(surveillance)} |`,
    `| Recertification | about ${daysInWords(recertification)} |`,
    '',
    ...reasons.map(({ text, sure }) => `- ${text}${sure ? '' : ' (medium confidence)'}`),
    '',
    'The table is a starting point; the certification body decides and justifies the time.',
    '',
    `<${link}>`,
    '',
  ].join('\n');
}
