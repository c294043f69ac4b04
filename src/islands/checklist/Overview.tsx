import { states } from '#domain/checklist/item-state.ts';
import type { ItemChoice, Tally } from '#domain/checklist/overview.ts';
import type { ItemView } from './ItemRow.tsx';

interface Props {
  tally: Tally;
  next: readonly ItemView[];
  owners: readonly string[];
  /** Whether the list names requirements of both frameworks. */
  isMixed: boolean;
  choice: ItemChoice;
  shown: number;
  onChoose: (choice: ItemChoice) => void;
}

/** How far the list is, what comes next, and what to show of it. */
export function Overview({ tally, next, owners, isMixed, choice, shown, onChoose }: Props) {
  const { done, doing, na, of } = tally;
  const line = [`${done} of ${of} done`, doing > 0 && `${doing} under way`, na > 0 && `${na} not applicable`]
    .filter(Boolean)
    .join(', ');
  return (
    <>
      <p class="sans" role="status">
        <span key={line}>{line}</span>
      </p>
      <progress max={of || 1} value={done} aria-label="Items done" />
      {next.length > 0 && (
        <details class="next-items">
          <summary>Next: {next[0]?.text}</summary>
          <ol>
            {next.map(({ id, text, owner }) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a> <span class="soft">{owner}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
      <div class="filter-fields">
        <label>
          Show
          <select
            class="field"
            value={choice.state}
            onChange={(event) => onChoose({ ...choice, state: event.currentTarget.value as ItemChoice['state'] })}
          >
            <option value="">All states</option>
            {Object.entries(states).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
        {isMixed && (
          <label>
            Framework
            <select
              class="field"
              value={choice.framework}
              onChange={(event) =>
                onChoose({ ...choice, framework: event.currentTarget.value as ItemChoice['framework'] })
              }
            >
              <option value="">Both</option>
              <option value="soc2">SOC 2</option>
              <option value="iso27001">ISO 27001</option>
            </select>
          </label>
        )}
        <label>
          Owner
          <select
            class="field"
            value={choice.owner}
            onChange={(event) => onChoose({ ...choice, owner: event.currentTarget.value })}
          >
            <option value="">Everyone</option>
            {owners.map((owner) => (
              <option key={owner} value={owner}>
                {owner}
              </option>
            ))}
          </select>
        </label>
        <p role="status">
          <span key={shown}>{shown} shown</span>
        </p>
      </div>
    </>
  );
}
