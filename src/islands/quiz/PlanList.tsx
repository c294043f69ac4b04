import { beginInWords, stepInWords } from '#domain/quiz/plan-words.ts';
import type { QuizResult } from '#domain/quiz/result.ts';

interface Props {
  result: QuizResult;
  today: string;
  /** The exact date that the reader has put in. */
  by: string | undefined;
  onBy: (by: string) => void;
}

/** The plan as a dated list, and the date it counts back from. */
export function PlanList({ result, today, by, onBy }: Props) {
  const { plan, verdict, answers } = result;
  if (!plan) return null;
  const named = answers.find(({ id }) => id === 'date');
  const sources = [...new Set(plan.steps.map(({ source }) => source))];
  return (
    <>
      <h3>The plan</h3>
      <div class="plan-date">
        <label for="plan-by">The exact date, if there is one</label>
        <input
          id="plan-by"
          type="date"
          min={today}
          value={by ?? ''}
          aria-describedby="plan-by-hint"
          onChange={(event) => onBy(event.currentTarget.value)}
        />
        <p id="plan-by-hint">It stays in the address of this page and is not sent.</p>
      </div>
      <div class="flow" role="status">
        {verdict.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {!by && plan.by && named && (
        <p class="sans plan-meant">
          You answered “{named.answer}”. The plan counts with{' '}
          {named.answer.startsWith('In more') ? 'the start' : 'the end'} of that time.
        </p>
      )}
      <ol class="plan">
        {plan.steps.map((step) => (
          <li key={step.id}>
            <b>{step.title}</b>
            <span>
              {stepInWords(step)} {step.beginBy && <strong>{beginInWords(step)}</strong>}
            </span>
            {step.gives && <span>Then you can show {step.gives}.</span>}
          </li>
        ))}
      </ol>
      <p class="sans plan-meant">
        {plan.note} From today, at the paces that are published; “begin by” counts back from the date at the shortest
        pace. Figures: {sources.join('; ')}. <a href="/guides/both/time-and-cost/">Time and cost in full</a>
      </p>
    </>
  );
}
