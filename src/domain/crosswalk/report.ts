import { compareCodes } from '../code.ts';
import { toCsv } from '../csv.ts';
import { type Framework, frameworks } from '../framework.ts';
import { type CarriedItem, type Standing, standings } from './carry-over.ts';
import type { CrosswalkChoice } from './choice.ts';
import type { Overlap } from './overlap.ts';
import { overlapDefinitions } from './overlap.ts';
import type { ExplainedLink } from './published.ts';
import { relations } from './relation.ts';
import { categories } from './scope.ts';

/** An item with its title, and why it is missing where it is. */
export type ReportItem = CarriedItem<ExplainedLink> & { title: string; because?: string | undefined };

/** Headings of the three lists, in their order. */
export const standingTitles: Record<Standing, string> = {
  'carries-over': 'Carries over',
  partly: 'Partly there',
  missing: 'Missing',
};

/** "SOC 2 with security and availability": what is held or wanted, in words. */
export function inWords(framework: Framework, { scope }: CrosswalkChoice): string {
  if (framework === 'iso27001') return frameworks.iso27001.fullName;
  const named = Object.entries(categories)
    .filter(([id]) => scope.has(id as keyof typeof categories))
    .map(([, name]) => name.toLowerCase());
  return `SOC 2 with ${new Intl.ListFormat('en').format(named)}`;
}

/** Why an item is missing: its own gap, or the categories left out that would reach it. */
export function missingReason({ because, outside }: Pick<ReportItem, 'because' | 'outside'>): string {
  if (because) return because;
  const beyond = [...new Set(outside.map(({ criterion }) => criterion))].sort(compareCodes);
  return `Only criteria outside your scope reach it: ${beyond.join(', ')}.`;
}

/** The result as Markdown, to paste into a plan or a ticket. */
export function reportMarkdown(choice: CrosswalkChoice, items: readonly ReportItem[], figures: readonly Overlap[]) {
  const wanted = choice.held === 'soc2' ? 'iso27001' : 'soc2';
  const counts = standings(items);
  const lines = [
    `# From ${inWords(choice.held, choice)} to ${inWords(wanted, choice)}`,
    '',
    `Carries over: ${counts['carries-over']}. Partly there: ${counts.partly}. Missing: ${counts.missing}.`,
    '',
    ...figures.map(({ id, counted, of }) => `- ${overlapDefinitions[id]}: ${counted} of ${of}`),
  ];
  for (const standing of Object.keys(standingTitles) as Standing[]) {
    const members = items.filter((item) => item.standing === standing);
    if (members.length === 0) continue;
    lines.push('', `## ${standingTitles[standing]} (${members.length})`, '');
    for (const item of members) {
      lines.push(`- **${item.code}** ${item.title}`);
      if (item.links.length === 0) lines.push(`  - ${missingReason(item)}`);
      for (const { from, seen, strength, reason, gap } of item.links)
        lines.push(`  - ${from}, ${relations[seen].words}, strength ${strength}: ${reason} Still wanted: ${gap}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** The result as CSV: a line for each item and each link that reaches it. */
export function reportCsv(items: readonly ReportItem[]): string {
  const rows = items.flatMap((item) =>
    item.links.length === 0
      ? [[item.code, item.title, item.standing, '', '', '', missingReason(item), '']]
      : item.links.map(({ from, seen, strength, reason, gap }) => [
          item.code,
          item.title,
          item.standing,
          from,
          relations[seen].words,
          String(strength),
          reason,
          gap,
        ]),
  );
  return toCsv(['wanted', 'title', 'standing', 'held', 'held_is', 'strength', 'reason', 'still_wanted'], rows);
}
