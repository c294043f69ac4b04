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
  const [choice, setChoice] = useState<RowChoice>(startingChoice);
  const [shown, setShown] = useState<{ rows: number; of: number }>();

  useEffect(() => {
    const box = differencesBox();
    if (box) box.checked = choice.differencesOnly;
    const fromBox = () => setChoice((now) => ({ ...now, differencesOnly: box?.checked ?? false }));
    const fromAddress = () => {
      const read = readRowChoice(location.search);
      if (box) box.checked = read.differencesOnly;
      setChoice(read);
    };
    box?.addEventListener('change', fromBox);
    addEventListener('popstate', fromAddress);
    return () => {
      box?.removeEventListener('change', fromBox);
      removeEventListener('popstate', fromAddress);
    };
  }, []);

  useEffect(() => {
    setShown(showRows(choice));
    history.replaceState(history.state, '', `${location.pathname}${writeRowChoice(choice)}${location.hash}`);
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

/** The choice in the address, and whatever the reader chose before the script had started. */
function startingChoice(): RowChoice {
  if (typeof document === 'undefined') return everything;
  const { group, text, differencesOnly } = readRowChoice(location.search);
  const chosen = document.querySelector<HTMLSelectElement>('.filter-fields select')?.value ?? 'all';
  const typed = document.querySelector<HTMLInputElement>('.filter-fields input')?.value ?? '';
  return {
    group: chosen === 'all' ? group : chosen,
    text: typed || text,
    differencesOnly: differencesOnly || (differencesBox()?.checked ?? false),
  };
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
