import { useEffect, useState } from 'preact/hooks';
import { type FilterChoice, type FilterField, isShown, readFilter, writeFilter } from '#domain/list-filter.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';

interface Props {
  fields: readonly FilterField[];
  /** What is counted: "controls". */
  noun: string;
}

/** Narrows the list that the page already holds. The address keeps the choice; the list is whole without this. */
export default function ListFilter(props: Props) {
  return (
    <ErrorBoundary instead="The list is whole.">
      <Fields {...props} />
    </ErrorBoundary>
  );
}

function Fields({ fields, noun }: Props) {
  const [choice, setChoice] = useState(() => startingChoice(fields));
  const [shown, setShown] = useState<{ count: number; of: number }>();

  useEffect(() => {
    const fromAddress = () => setChoice(readFilter(location.search, fields));
    addEventListener('popstate', fromAddress);
    return () => removeEventListener('popstate', fromAddress);
  }, [fields]);

  useEffect(() => {
    const show = () => setShown(showItems(choice));
    show();
    // Another control of the page may have brought other items into view.
    document.addEventListener('change', show);
    return () => document.removeEventListener('change', show);
  }, [choice]);

  const choose = (next: FilterChoice) => {
    setChoice(next);
    history.replaceState(history.state, '', `${location.pathname}${writeFilter(next, fields)}${location.hash}`);
  };
  return (
    <form class="filter-fields" onSubmit={(event) => event.preventDefault()}>
      {fields.map(({ name, label, options }) => (
        <label key={name}>
          {label}
          <select
            name={name}
            value={choice.values[name] ?? ''}
            onChange={(event) =>
              choose({ ...choice, values: withValue(choice.values, name, event.currentTarget.value) })
            }
          >
            <option value="">Any</option>
            {options.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        Contains
        <input
          type="search"
          name="q"
          value={choice.text}
          maxLength={100}
          onInput={(event) => choose({ ...choice, text: event.currentTarget.value })}
        />
      </label>
      {shown && (
        <p role="status" key={shown.count}>
          {shown.count} of {shown.of} {noun}
        </p>
      )}
    </form>
  );
}

/** The choice in the address, and whatever the reader chose before the script had started. */
function startingChoice(fields: readonly FilterField[]): FilterChoice {
  if (typeof document === 'undefined') return { values: {}, text: '' };
  const { values, text } = readFilter(location.search, fields);
  const form = document.querySelector<HTMLFormElement>('.filter-fields');
  for (const { name } of fields) {
    const chosen = form?.querySelector<HTMLSelectElement>(`[name="${name}"]`)?.value;
    if (chosen) values[name] = chosen;
  }
  return { values, text: form?.querySelector<HTMLInputElement>('[name="q"]')?.value || text };
}

function withValue(values: Record<string, string>, name: string, value: string): Record<string, string> {
  const { [name]: _, ...others } = values;
  return value ? { ...others, [name]: value } : others;
}

/**
 * Hides the items that were not chosen, and the groups left empty. Returns how many are shown of those that the page
 * has in view.
 */
function showItems(choice: FilterChoice): { count: number; of: number } {
  const groups = [...document.querySelectorAll<HTMLElement>('[data-filter-group]')];
  const items = [...document.querySelectorAll<HTMLElement>('[data-facets]')];
  for (const element of [...groups, ...items]) element.hidden = false;
  const inView = items.filter((item) => item.checkVisibility());
  for (const item of items) {
    const { facets = '', words = '' } = item.dataset;
    item.hidden = !isShown({ facets, words }, choice);
  }
  for (const group of groups) group.hidden = !group.querySelector('[data-facets]:not([hidden])');
  return { count: inView.filter(({ hidden }) => !hidden).length, of: inView.length };
}
