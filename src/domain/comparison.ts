import type { Comparison, ComparisonGroup } from '#schemas/comparison.ts';

/** The groups in reading order with the heading each has in the table. */
export const groupTitles: Record<ComparisonGroup, string> = {
  'what-it-is': 'What it is',
  scope: 'Scope',
  assessor: 'Who assesses',
  structure: 'Structure',
  output: 'Output',
  'cost-and-time': 'Cost and time',
  'life-cycle': 'Life cycle',
  demand: 'Demand',
  afterwards: 'Afterwards',
};

/** The sign and word of each relation between the two sides of a row. */
export const rowRelations = {
  same: { glyph: '=', word: 'same' },
  close: { glyph: '≈', word: 'close' },
  differs: { glyph: '≠', word: 'differs' },
} as const satisfies Record<Comparison['relation'], { glyph: string; word: string }>;

/** What a reader chose to see; `all` and empty text choose everything. */
export interface RowChoice {
  group: string;
  text: string;
  differencesOnly: boolean;
}

export const everything: RowChoice = { group: 'all', text: '', differencesOnly: false };

/** Whether a row is among those chosen. Every word of the text must occur in the row, in any order and case. */
export function isChosen(row: { group: string; relation: string; words: string }, choice: RowChoice): boolean {
  if (choice.group !== 'all' && row.group !== choice.group) return false;
  if (choice.differencesOnly && row.relation !== 'differs') return false;
  const haystack = row.words.toLowerCase();
  return choice.text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

/** Reads a choice from a query string; unknown groups count as all, and nothing throws. */
export function readRowChoice(query: string): RowChoice {
  const parameters = new URLSearchParams(query.slice(0, 2000));
  const group = parameters.get('group') ?? 'all';
  return {
    group: Object.hasOwn(groupTitles, group) ? group : 'all',
    text: (parameters.get('text') ?? '').slice(0, 100),
    differencesOnly: parameters.get('only') === 'differences',
  };
}

/** Writes a choice as a query string, empty when everything is chosen. */
export function writeRowChoice({ group, text, differencesOnly }: RowChoice): string {
  const parameters = new URLSearchParams();
  if (group !== 'all') parameters.set('group', group);
  if (text.trim()) parameters.set('text', text.trim());
  if (differencesOnly) parameters.set('only', 'differences');
  const query = parameters.toString();
  return query && `?${query}`;
}
