import type { Walk, WalkStep } from '#schemas/walk.ts';
import { oneLine } from '../one-line.ts';
import type { Entry, Store } from '../progress/store.ts';

/** What a reader said about a step, or wrote into a detail of the document. */
export interface StepRecord {
  /** Id of the chosen answer, or empty. */
  answer: string;
  note: string;
}

/** The record of a step or detail; empty for one nobody has touched. */
export function recordOf(store: Store, id: string): StepRecord {
  return { answer: '', note: '', ...store.get(id)?.values };
}

/** A record as values to keep: what says nothing is left out. */
export function valuesOf({ answer, note }: StepRecord): Entry['values'] {
  return { ...(answer && { answer }), ...(note && { note }) };
}

/** What a value of a walk may be; the rule for kept and imported entries. */
export function walkRule(field: string, value: string): string | undefined {
  if (field === 'note') return undefined;
  if (field !== 'answer') return 'unknown field';
  return /^[a-z0-9][a-z0-9-]{1,63}$/.test(value) ? undefined : 'expected the id of an answer';
}

/** The answer chosen at a step; undefined where there is none, or one that the walk does not have. */
export function chosenAnswer(step: WalkStep, store: Store): WalkStep['answers'][number] | undefined {
  const { answer } = recordOf(store, step.id);
  return step.answers.find(({ id }) => id === answer);
}

/** How many steps are answered. */
export function answeredCount({ steps }: Pick<Walk, 'steps'>, store: Store): number {
  return steps.filter((step) => chosenAnswer(step, store)).length;
}

/** What the reader wrote beside a step or into a detail, on one line. */
export function noteAt(store: Store, id: string): string {
  return oneLine(recordOf(store, id).note);
}
