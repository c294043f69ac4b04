import type { StepRecord } from '#domain/walk/step-record.ts';
import { weights } from '#domain/walk/findings.ts';
import type { WalkStep } from '#schemas/walk.ts';

interface Props {
  step: WalkStep;
  number: number;
  record: StepRecord;
  onChange: (record: StepRecord) => void;
}

/** One step: what to look for, where, why, the answers, what a worrying one yields, and a free note. */
export function Step({ step: { id, title, look, where, why, answers }, number, record, onChange }: Props) {
  const words = [
    ['Look for', look],
    ['Where', where],
    ['Why', why],
  ] as const;
  return (
    <section class="walk-step" aria-labelledby={id}>
      <h2 id={id}>
        {number}. {title}
      </h2>
      <dl class="figures">
        {words.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <fieldset>
        <legend>
          What do you find? <span class="visually-hidden">{title}</span>
        </legend>
        {answers.map((answer) => (
          <label key={answer.id} class="option">
            <input
              type="radio"
              name={id}
              value={answer.id}
              checked={record.answer === answer.id}
              onChange={() => onChange({ ...record, answer: answer.id })}
            />
            {answer.label}
          </label>
        ))}
      </fieldset>
      <div role="status">
        {answers.map(({ id: answer, label, finding }) => {
          const isChosen = record.answer === answer;
          return (
            finding && (
              <div key={answer} class={isChosen ? 'note' : 'note without-script'}>
                {!isChosen && <p class="often-label">If: {label}</p>}
                <p>
                  <b>{weights[finding.weight]}:</b> {finding.text}
                </p>
                <p>
                  <b>Ask:</b> {finding.ask}
                </p>
              </div>
            )
          );
        })}
      </div>
      <p class="paper-lines">Note: ______________________________________________________________</p>
      <div class="state-fields with-script">
        <label class="wide">
          Your note <span class="visually-hidden">on {title}</span>
          <textarea
            class="field"
            rows={2}
            maxLength={1000}
            value={record.note}
            onInput={(event) => onChange({ ...record, note: event.currentTarget.value })}
          />
        </label>
        {record.answer && (
          <button class="quiet" type="button" onClick={() => onChange({ ...record, answer: '' })}>
            Leave this step open
          </button>
        )}
      </div>
    </section>
  );
}
