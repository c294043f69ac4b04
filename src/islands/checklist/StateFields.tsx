import { type ItemRecord, type State, states } from '#domain/checklist/item-state.ts';

interface Props {
  id: string;
  record: ItemRecord;
  onChange: (record: ItemRecord) => void;
}

/** State, due day, reason and note of one item; a summary line while it is closed. */
export function StateFields({ id, record, onChange }: Props) {
  const { state, reason, note, due } = record;
  const short = [states[state], due && `due ${due}`, note && 'has a note'].filter(Boolean).join(', ');
  const whole = [states[state], reason, due && `due ${due}`, note].filter(Boolean).join('. ');
  return (
    <>
      {(state !== 'todo' || due || note) && <p class="paper-record">{whole}</p>}
      <details class="state with-script screen-only">
        <summary>
          <span key={short}>{short}</span>
        </summary>
        <div class="state-fields">
          <label>
            State
            <select
              class="field"
              value={state}
              onChange={(event) => onChange({ ...record, state: event.currentTarget.value as State })}
            >
              {Object.entries(states).map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </label>
          <label>
            Due
            <input
              class="field"
              type="date"
              max="9999-12-31"
              value={due}
              onChange={(event) => onChange({ ...record, due: event.currentTarget.value })}
            />
          </label>
          {state === 'na' && (
            <label class="wide">
              Why it does not apply
              <input
                class="field"
                type="text"
                maxLength={500}
                id={`reason-${id}`}
                value={reason}
                onInput={(event) => onChange({ ...record, reason: event.currentTarget.value })}
              />
            </label>
          )}
          {state === 'na' && !reason.trim() && (
            <p class="wide">Give a reason: whoever reads the list will ask for it.</p>
          )}
          <label class="wide">
            Note
            <textarea
              class="field"
              rows={2}
              maxLength={2000}
              value={note}
              onInput={(event) => onChange({ ...record, note: event.currentTarget.value })}
            />
          </label>
        </div>
      </details>
    </>
  );
}
