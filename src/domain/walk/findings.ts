import type { Walk, Weight } from '#schemas/walk.ts';
import type { Store } from '../progress/store.ts';
import { chosenAnswer, noteAt } from './step-record.ts';

/** The weights in the order of a note, with their words. */
export const weights: Record<Weight, string> = {
  settle: 'Settle before you rely on it',
  weigh: 'Weigh for your use',
  file: 'Keep in the file',
};

/** One worrying answer. */
export interface Finding {
  /** Id and title of the step. */
  id: string;
  step: string;
  weight: Weight;
  text: string;
  /** The question to send back. */
  ask: string;
  /** The reader's own note, on one line. */
  note: string;
}

/** The findings of the answers given: the heaviest first, within a weight in reading order. */
export function findingsOf({ steps }: Pick<Walk, 'steps'>, store: Store): Finding[] {
  const found = steps.flatMap((step) => {
    const finding = chosenAnswer(step, store)?.finding;
    return finding ? [{ id: step.id, step: step.title, note: noteAt(store, step.id), ...finding }] : [];
  });
  const order = Object.keys(weights);
  return found.sort((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight));
}

/** Steps in reading order that have no answer yet, and those whose answer is fine, each with the reader's note. */
export function otherSteps(
  { steps }: Pick<Walk, 'steps'>,
  store: Store,
): Record<'open' | 'fine', { id: string; step: string; note: string }[]> {
  const line = ({ id, title }: Walk['steps'][number]) => ({ id, step: title, note: noteAt(store, id) });
  return {
    open: steps.filter((step) => !chosenAnswer(step, store)).map(line),
    fine: steps
      .filter((step) => {
        const answer = chosenAnswer(step, store);
        return answer && !answer.finding;
      })
      .map(line),
  };
}
