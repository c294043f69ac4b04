import { useState } from 'preact/hooks';
import type { AuditChoice } from '#domain/audit-time/choice.ts';
import { effectOf } from '#domain/audit-time/complexity.ts';
import { estimate } from '#domain/audit-time/estimate.ts';
import { auditMarkdown, daysInWords, reasonsFor } from '#domain/audit-time/words.ts';
import type { AuditTimeTable } from '#schemas/audit-time.ts';
import { copyAsMarkdown } from '../download.ts';

export type Table = Pick<AuditTimeTable, 'bands' | 'matrix'>;

interface Props {
  table: Table;
  choice: AuditChoice;
  persons: { least: number; most: number };
}

/** Days of the three kinds of audit as ranges, why, and the ways out. */
export function AuditResult({ table, choice, persons }: Props) {
  const [said, setSaid] = useState('');
  const result = estimate(table, persons, choice.business, choice.it);
  if (!result)
    return (
      <p class="notice" role="status">
        The table ends at {table.bands.at(-1)?.to} persons. Above that it says only “follow the progression”, so there
        is no figure here; ask the certification body.
      </p>
    );
  const effect = effectOf(table.matrix.effects, choice.business, choice.it);
  const reasons = reasonsFor(result, persons, choice, effect);
  const copy = async () => setSaid(await copyAsMarkdown(auditMarkdown(result, reasons, location.href)));
  return (
    <section class="flow" aria-labelledby="estimate">
      <h3 id="estimate">Your estimate</h3>
      <p role="status">
        Initial audit: <strong>{daysInWords(result.initial)}</strong>. Each surveillance year: about{' '}
        {daysInWords(result.surveillance)}. Recertification: about {daysInWords(result.recertification)}.
      </p>
      <ul class="plain-list">
        {reasons.map(({ text, sure }) => (
          <li key={text}>
            {text}
            {!sure && <span class="soft"> Medium confidence.</span>}
          </li>
        ))}
      </ul>
      <div class="quiz-actions">
        <button class="tool" type="button" onClick={copy}>
          Copy as Markdown
        </button>
        <button class="tool" type="button" onClick={() => print()}>
          Print
        </button>
        <p role="status" key={said}>
          {said}
        </p>
      </div>
    </section>
  );
}
