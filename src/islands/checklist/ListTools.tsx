import { useState } from 'preact/hooks';
import { calendarOf } from '#domain/checklist/calendar.ts';
import { checklistCsv, checklistMarkdown } from '#domain/checklist/export.ts';
import { recordOf } from '#domain/checklist/item-state.ts';
import type { Store } from '#domain/progress/store.ts';
import { copyAsMarkdown, download } from '../download.ts';
import type { SectionView } from './Checklist.tsx';

interface Props {
  id: string;
  title: string;
  sections: readonly SectionView[];
  store: Store;
  onClear: () => void;
}

/** The list out of the browser: paper, Markdown, CSV, and its due days as a calendar. */
export function ListTools({ id: list, title, sections, store, onClear }: Props) {
  const [said, setSaid] = useState('');
  const dated = sections
    .flatMap(({ items }) => items)
    .flatMap(({ id, aliases, text, detail }) => {
      const { due, state } = recordOf(store, id, aliases);
      const isOpen = state === 'todo' || state === 'doing';
      return due && isOpen ? [{ id, due, title: text, text: `${title}: ${detail}` }] : [];
    });
  const saveCalendar = () => {
    const stamp = `${new Date().toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
    download(`${list}.ics`, 'text/calendar', calendarOf(dated, stamp, location.hostname));
  };
  const copyMarkdown = async () => setSaid(await copyAsMarkdown(checklistMarkdown(title, sections, store)));
  return (
    <div class="quiz-actions">
      <button class="quiet" type="button" onClick={() => print()}>
        Print
      </button>
      <button class="quiet" type="button" onClick={copyMarkdown}>
        Copy as Markdown
      </button>
      <button
        class="quiet"
        type="button"
        onClick={() => download(`${list}.csv`, 'text/csv', checklistCsv(sections, store))}
      >
        Save as CSV
      </button>
      {dated.length > 0 && (
        <button class="quiet" type="button" onClick={saveCalendar}>
          Save due days as a calendar
        </button>
      )}
      <button class="quiet" type="button" onClick={onClear}>
        Clear this list
      </button>
      <span role="status">
        <span key={said}>{said}</span>
      </span>
    </div>
  );
}
