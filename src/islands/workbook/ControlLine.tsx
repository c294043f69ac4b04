import { addressOf, kindOf } from '#domain/code.ts';
import { openPointsOf, openPointWords } from '#domain/workbook/open-points.ts';
import { type Basis, bases, type SoaEntry } from '#domain/workbook/soa-entry.ts';
import type { WorkbookControl } from './Workbook.tsx';

interface Props {
  id: string;
  code: string;
  title: string;
  summary: string;
  hints: WorkbookControl['hints'];
  entry: SoaEntry;
  onChange: (entry: SoaEntry) => void;
  onRemove?: () => void;
}

/** One line of the Statement: applicable or not, why, status, owner, evidence, and what is still open. */
export function ControlLine({ id, code, title, summary, hints, entry, onChange, onRemove }: Props) {
  const points = openPointsOf(entry);
  const isIncluded = entry.applicable === 'yes';
  const text = (field: 'why' | 'owner' | 'evidence', label: string, max: number) => (
    <label class="wide">
      {label}
      <input
        class="field"
        type="text"
        maxLength={max}
        value={entry[field]}
        onInput={(event) => onChange({ ...entry, [field]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <article class="soa-line" id={id} aria-labelledby={`name-${id}`} data-applicable={entry.applicable || undefined}>
      <h3 id={`name-${id}`}>
        {kindOf(code) ? (
          <a href={addressOf(code)}>
            <b translate={false}>{code}</b> {title}
          </a>
        ) : (
          title
        )}
      </h3>
      {summary && <p class="soft">{summary}</p>}
      {hints.length > 0 && <Hints hints={hints} />}
      {entry.applicable === '' ? (
        <p class="paper-lines">
          Applicable: yes / no &nbsp; Status: ______________ Reason: ______________________________
        </p>
      ) : (
        <p class="paper-record">{inWords(entry)}</p>
      )}
      <div class="soa-fields with-script screen-only">
        <label>
          Applicable
          <select
            class="field"
            value={entry.applicable}
            onChange={(event) =>
              onChange({ ...entry, applicable: event.currentTarget.value as SoaEntry['applicable'] })
            }
          >
            <option value="">Not decided</option>
            <option value="yes">Yes</option>
            <option value="no">No</option>
          </select>
        </label>
        {isIncluded && (
          <label>
            Status
            <select
              class="field"
              value={entry.status}
              onChange={(event) => onChange({ ...entry, status: event.currentTarget.value as SoaEntry['status'] })}
            >
              <option value="">Not stated</option>
              <option value="implemented">Implemented</option>
              <option value="planned">Planned</option>
            </select>
          </label>
        )}
        {isIncluded && <Grounds entry={entry} onChange={onChange} />}
        {entry.applicable && text('why', isIncluded ? 'Why, in your words' : 'Why it is left out', 1000)}
        {isIncluded && text('owner', 'Owner', 200)}
        {isIncluded && text('evidence', 'Where the evidence is', 500)}
        {onRemove && (
          <button class="quiet" type="button" onClick={onRemove}>
            Remove
          </button>
        )}
        {entry.applicable && points.length > 0 && (
          <p class="open" key={points.join()}>
            Still open: {points.map((point) => openPointWords[point].toLowerCase()).join('; ')}
          </p>
        )}
      </div>
    </article>
  );
}

function Grounds({ entry, onChange }: Pick<Props, 'entry' | 'onChange'>) {
  return (
    <fieldset>
      <legend>Because of</legend>
      {(Object.keys(bases) as Basis[]).map((basis) => (
        <label key={basis}>
          <input
            type="checkbox"
            checked={entry.basis.includes(basis)}
            onChange={(event) => {
              const others = entry.basis.filter((one) => one !== basis);
              onChange({ ...entry, basis: event.currentTarget.checked ? [...others, basis] : others });
            }}
          />
          {bases[basis]}
        </label>
      ))}
    </fieldset>
  );
}

function Hints({ hints }: Pick<Props, 'hints'>) {
  return (
    <details class="hints">
      <summary>
        What a SOC 2 report may already show:{' '}
        <span translate={false}>{hints.map(({ criterion }) => criterion).join(', ')}</span>
      </summary>
      <p>A hint from the crosswalk. Look into the report itself before you rely on it.</p>
      <ul class="plain">
        {hints.map(({ criterion, strength, reason }) => (
          <li key={criterion}>
            <a href={addressOf(criterion)} translate={false}>
              {criterion}
            </a>
            , strength {strength} of 10: {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A decided line as paper shows it. */
function inWords({ applicable, basis, why, status, owner, evidence }: SoaEntry): string {
  const grounds = basis.map((word) => bases[word]).join(', ');
  const parts =
    applicable === 'no'
      ? ['Not applicable', why]
      : ['Applicable', status, grounds, why, owner && `Owner: ${owner}`, evidence && `Evidence: ${evidence}`];
  return `${parts.filter(Boolean).join('. ')}.`;
}
