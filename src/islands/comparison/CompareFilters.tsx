import { useEffect, useState } from 'preact/hooks';
import {
  everything,
  groupTitles,
  isChosen,
  type RowChoice,
  readRowChoice,
  writeRowChoice,
} from '#domain/comparison.ts';

/** Filters over the rows that the page already holds. The address keeps the choice; the table works without this. */
export default function CompareFilters() {
  const [choice, setChoice] = useState<RowChoice>(chosenEarly);
  const [shown, setShown] = useState<{ rows: number; of: number }>();

  useEffect(() => {
    const box = differencesBox();
    const fromAddress = () => {
      const read = readRowChoice(location.search);
      if (box) box.checked ||= read.differencesOnly;
      setChoice((early) => ({
        group: early.group === 'all' ? read.group : early.group,
        text: early.text || read.text,
        differencesOnly: box?.checked ?? false,
      }));
    };
    const fromBox = () => setChoice((now) => ({ ...now, differencesOnly: box?.checked ?? false }));
    fromAddress();
    box?.addEventListener('change', fromBox);
    addEventListener('popstate', fromAddress);
    return () => {
      box?.removeEventListener('change', fromBox);
      removeEventListener('popstate', fromAddress);
    };
  }, []);

  useEffect(() => {
    setShown(showRows(choice));
    const address = `${location.pathname}${writeRowChoice(choice)}${location.hash}`;
    if (choice !== everything) history.replaceState(history.state, '', address);
  }, [choice]);

  return (
    <div class="filter-fields with-script">
      <label>
        Group
        <select value={choice.group} onChange={(event) => setChoice({ ...choice, group: event.currentTarget.value })}>
          <option value="all">All groups</option>
          {Object.entries(groupTitles).map(([id, title]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        Contains
        <input
          type="search"
          value={choice.text}
          maxLength={100}
          onInput={(event) => setChoice({ ...choice, text: event.currentTarget.value })}
        />
      </label>
      {shown && (
        <p role="status" key={shown.rows}>
          {shown.rows} of {shown.of} rows shown
        </p>
      )}
    </div>
  );
}

/** What the reader chose before the script had started, so that nothing chosen is lost. */
function chosenEarly(): RowChoice {
  if (typeof document === 'undefined') return everything;
  const group = document.querySelector<HTMLSelectElement>('.filter-fields select')?.value ?? 'all';
  const text = document.querySelector<HTMLInputElement>('.filter-fields input')?.value ?? '';
  return { ...everything, group, text };
}

const differencesBox = () => document.querySelector<HTMLInputElement>('#differences-only');

/** Hides the rows that were not chosen, and groups left without rows. Returns how many of how many are shown. */
function showRows(choice: RowChoice): { rows: number; of: number } {
  const rows = [...document.querySelectorAll<HTMLElement>('.comparison tr[data-words]')];
  for (const row of rows) {
    const { group = '', relation = '', words = '' } = row.dataset;
    row.hidden = !isChosen({ group, relation, words }, choice);
  }
  for (const body of document.querySelectorAll<HTMLElement>('.comparison tbody[data-group]')) {
    body.hidden = !body.querySelector('tr[data-words]:not([hidden])');
  }
  return { rows: rows.filter(({ hidden }) => !hidden).length, of: rows.length };
}
