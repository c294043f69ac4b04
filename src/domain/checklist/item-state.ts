import { isDay } from '../date.ts';
import type { Entry, Store } from '../progress/store.ts';

/** Where an item stands. */
export type State = 'todo' | 'doing' | 'done' | 'na';

/** The states in the order in which a reader chooses among them, with their words. */
export const states: Record<State, string> = {
  todo: 'To do',
  doing: 'Doing',
  done: 'Done',
  na: 'Not applicable',
};

/** What a reader recorded for an item of a checklist. */
export interface ItemRecord {
  state: State;
  /** Why it is not applicable. */
  reason: string;
  note: string;
  /** Day by which it is to be done, `YYYY-MM-DD`, or empty. */
  due: string;
}

/** The record of an item nobody has touched. */
export const untouched: ItemRecord = { state: 'todo', reason: '', note: '', due: '' };

/** The record of one item: the latest of what was recorded under its id and under the ids it had before. */
export function recordOf(store: Store, id: string, aliases: readonly string[] = []): ItemRecord {
  const entries = [id, ...aliases].flatMap((name) => store.get(name) ?? []);
  const [latest] = entries.sort((a, b) => b.at - a.at);
  return { ...untouched, ...latest?.values } as ItemRecord;
}

/** A record as values to keep: what says nothing is left out, and so is a day that the calendar does not have. */
export function valuesOf({ state, reason, note, due }: ItemRecord): Entry['values'] {
  const values = {
    state: state === 'todo' ? '' : state,
    reason: state === 'na' ? reason : '',
    note,
    due: isDay(due) ? due : '',
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

/** What a value of a checklist item may be; the rule for stored and imported entries. */
export function checklistRule(field: string, value: string): string | undefined {
  switch (field) {
    case 'state':
      return Object.hasOwn(states, value) ? undefined : `expected one of ${Object.keys(states).join(', ')}`;
    case 'due':
      return isDay(value) ? undefined : 'expected a day as YYYY-MM-DD';
    case 'reason':
    case 'note':
      return undefined;
    default:
      return 'unknown field';
  }
}
