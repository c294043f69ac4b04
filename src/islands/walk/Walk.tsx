import { useEffect, useState } from 'preact/hooks';
import { mergeStores, record, type Store } from '#domain/progress/store.ts';
import { findingsOf } from '#domain/walk/findings.ts';
import { type NoteWalk, noteOf } from '#domain/walk/note.ts';
import { questionsText } from '#domain/walk/note-text.ts';
import { answeredCount, recordOf, type StepRecord, valuesOf, walkRule } from '#domain/walk/step-record.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { Keep } from '../progress/Keep.tsx';
import { Note } from './Note.tsx';
import { Step } from './Step.tsx';
import { useKept } from './use-kept.ts';

interface Props {
  id: string;
  walk: NoteWalk;
  /** Day of the build, until the reader's own is known: `YYYY-MM-DD`. */
  day: string;
}

/** A reading walk through one document. Answers live in the page; nothing is sent, and nothing kept unless asked. */
export default function Walk(props: Props) {
  return (
    <ErrorBoundary instead="The whole walk can be printed with its questions.">
      <Steps {...props} />
    </ErrorBoundary>
  );
}

function Steps({ id, walk, day }: Props) {
  const { store, kept, message, change, keep, clear } = useKept(`crosswalk.walk.${id}`, walkRule, chosenEarly);
  const [today, setToday] = useState(day);
  useEffect(() => setToday(new Date().toLocaleDateString('sv-SE')), []);
  const set = (entry: string) => (values: StepRecord) => change(record(store, entry, valuesOf(values), Date.now()));
  const answered = answeredCount(walk, store);
  const findings = findingsOf(walk, store).length;
  const note = noteOf(walk, store, today);
  return (
    <div class="walk">
      {/* Paper shows the note once there is one; before that, the whole walk. */}
      <div class={answered > 0 ? 'screen-only' : undefined}>
        <div class="state-fields">
          {walk.details.map(({ id: detail, label }) => (
            <label key={detail} class="wide">
              {label}
              <input
                class="field"
                type="text"
                autocomplete="off"
                maxLength={300}
                value={recordOf(store, detail).note}
                onInput={(event) => set(detail)({ answer: '', note: event.currentTarget.value })}
              />
            </label>
          ))}
        </div>
        {walk.steps.map((step, index) => (
          <Step
            key={step.id}
            step={step}
            number={index + 1}
            record={recordOf(store, step.id)}
            onChange={set(step.id)}
          />
        ))}
      </div>
      <section class={`walk-note with-script${answered > 0 ? '' : ' screen-only'}`} aria-labelledby="your-note">
        <h2 id="your-note">{note.title}</h2>
        <p class="screen-only soft" role="status">
          <span key={`${answered} ${findings}`}>
            {answered} of {walk.steps.length} steps answered, {findings} {findings === 1 ? 'finding' : 'findings'}.
          </span>
        </p>
        <Note name={id} note={note} questions={questionsText(walk, store)} />
        <div class="state-fields screen-only">
          <label>
            <input type="checkbox" checked={kept} onChange={(event) => keep(event.currentTarget.checked)} /> Keep my
            answers in this browser
          </label>
          <button class="quiet" type="button" onClick={clear}>
            Delete all answers
          </button>
          <p class="wide" role="status">
            <span key={message}>{message}</span>
          </p>
        </div>
        <div class="screen-only">
          <Keep kind={id} rule={walkRule} store={store} onImport={(file) => change(mergeStores(store, file))} />
        </div>
      </section>
    </div>
  );
}

/** What the reader chose before the script had started. */
function chosenEarly(): Store {
  if (typeof document === 'undefined') return new Map();
  const chosen = document.querySelectorAll<HTMLInputElement>('.walk-step :checked');
  return new Map([...chosen].map(({ name, value }) => [name, { at: 1, values: { answer: value } }]));
}
