import { useEffect, useRef, useState } from 'preact/hooks';
import { type AuditChoice, noChoice, readAuditChoice, writeAuditChoice } from '#domain/audit-time/choice.ts';
import { type Level, levels, pointsOf } from '#domain/audit-time/complexity.ts';
import { countPersons } from '#domain/audit-time/persons.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { AuditResult, type Table } from './AuditResult.tsx';

const NAMES = { business: 'Business and organization', it: 'IT environment' } as const;

/** Audit time from what a reader enters. The address keeps it; nothing is sent. */
export default function AuditTime(table: Table) {
  return (
    <ErrorBoundary instead="The table and the matrix stand below.">
      <AuditForm {...table} />
    </ErrorBoundary>
  );
}

function AuditForm(table: Table) {
  const form = useRef<HTMLFormElement>(null);
  const [entry, setEntry] = useState<AuditChoice>();
  const choice = entry ?? noChoice;
  // After the first drawing, which has to equal the page as sent: what the address holds, and what was typed already.
  useEffect(() => {
    const typed = [...new FormData(form.current ?? undefined)].filter(([, value]) => value && value !== 'medium');
    setEntry({ ...readAuditChoice(location.search), ...Object.fromEntries(typed) });
  }, []);
  useEffect(() => {
    if (entry)
      history.replaceState(history.state, '', `${location.pathname}${writeAuditChoice(entry)}${location.hash}`);
  }, [entry]);
  const counted = countPersons(choice.persons, choice.same);
  const entered = choice.persons !== '' || choice.same !== '';
  const wrong = entered && counted.problem !== undefined ? counted : undefined;
  const set = (key: keyof AuditChoice) => (event: { currentTarget: { value: string } }) =>
    setEntry({ ...choice, [key]: event.currentTarget.value });
  const number = (key: 'persons' | 'same', label: string) => (
    <label>
      {label}
      <input
        class="field"
        name={key}
        inputMode="numeric"
        maxLength={12}
        autocomplete="off"
        value={choice[key]}
        onInput={set(key)}
        aria-invalid={wrong?.field === key}
        aria-describedby="audit-problem"
      />
    </label>
  );
  return (
    <div class="flow">
      <form class="soa-fields" ref={form} onSubmit={(event) => event.preventDefault()}>
        {number('persons', 'Persons within the scope')}
        {number('same', 'Of which doing identical work')}
        {(['business', 'it'] as const).map((key) => (
          <label key={key}>
            {NAMES[key]}
            <select class="field" name={key} value={choice[key]} onChange={set(key)}>
              {levels.map((level: Level) => (
                <option key={level} value={level}>
                  {level}, {pointsOf[level]} points
                </option>
              ))}
            </select>
          </label>
        ))}
      </form>
      <p id="audit-problem" role="status">
        {wrong?.problem}
      </p>
      {counted.problem === undefined && <AuditResult table={table} choice={choice} persons={counted} />}
    </div>
  );
}
