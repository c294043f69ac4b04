import { toCsv } from '../csv.ts';
import type { Store } from '../progress/store.ts';
import { recordOf, states } from './item-state.ts';
import type { ListedItem } from './overview.ts';

/** An item with everything an export says of it. */
export interface ExportItem extends ListedItem {
  text: string;
  evidence: readonly string[];
  effort: string;
}

/** A section of a checklist for exports. */
export interface ExportSection {
  title: string;
  items: readonly ExportItem[];
}

/** The list with its progress as CSV: one line for each item. */
export function checklistCsv(sections: readonly ExportSection[], store: Store): string {
  const rows = sections.flatMap(({ title, items }) =>
    items.map((item) => {
      const { state, reason, note, due } = recordOf(store, item.id, item.aliases);
      const { id, text, owner, refs, evidence, effort } = item;
      return [id, title, text, states[state], reason, due, owner, effort, refs.join(' '), evidence.join('; '), note];
    }),
  );
  return toCsv(
    ['id', 'section', 'item', 'state', 'reason', 'due', 'owner', 'effort', 'requirements', 'evidence', 'note'],
    rows,
  );
}

/** The list with its progress as Markdown, boxes included. */
export function checklistMarkdown(title: string, sections: readonly ExportSection[], store: Store): string {
  const lines = sections.flatMap(({ title: heading, items }) => [
    '',
    `## ${heading}`,
    '',
    ...items.map((item) => {
      const { state, reason, note, due } = recordOf(store, item.id, item.aliases);
      const box = state === 'done' ? '[x]' : '[ ]';
      const more = [
        state === 'doing' || state === 'na' ? states[state].toLowerCase() : '',
        reason,
        due && `due ${due}`,
        note,
      ].filter(Boolean);
      return `- ${box} ${oneLine(item.text)} (${item.refs.join(', ')})${more.length > 0 ? `: ${oneLine(more.join('; '))}` : ''}`;
    }),
  ]);
  return [`# ${title}`, ...lines, ''].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
