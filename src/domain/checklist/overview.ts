import { kindOf } from '../code.ts';
import { type ItemRecord, recordOf, type State } from './item-state.ts';
import type { Store } from '../progress/store.ts';

/** An item as far as counting and choosing need it. */
export interface ListedItem {
  id: string;
  owner: string;
  refs: readonly string[];
  aliases?: readonly string[] | undefined;
  /** Ids of items that come first. */
  after?: readonly string[] | undefined;
}

/** How many items stand where. What is not applicable does not count toward the whole. */
export interface Tally {
  done: number;
  doing: number;
  na: number;
  of: number;
}

/** Counts a list or a section. */
export function tallyOf(items: readonly ListedItem[], store: Store): Tally {
  const states = items.map(({ id, aliases }) => recordOf(store, id, aliases).state);
  const count = (state: State) => states.filter((one) => one === state).length;
  return { done: count('done'), doing: count('doing'), na: count('na'), of: items.length - count('na') };
}

/** What a reader wants to see; empty text chooses everything. */
export interface ItemChoice {
  state: State | '';
  framework: 'soc2' | 'iso27001' | '';
  owner: string;
}

/** Whether an item is among those chosen. */
export function isWanted(item: ListedItem, record: ItemRecord, { state, framework, owner }: ItemChoice): boolean {
  if (state !== '' && record.state !== state) return false;
  if (owner !== '' && item.owner !== owner) return false;
  return framework === '' || item.refs.some((code) => frameworkOfCode(code) === framework);
}

/** The framework a requirement belongs to, by the form of its code. */
export function frameworkOfCode(code: string): 'soc2' | 'iso27001' {
  return kindOf(code) === 'criterion' ? 'soc2' : 'iso27001';
}

/**
 * The next items to do: open, with everything done that comes before, earliest due day first, undated ones last in the
 * order of the list. At most `count`.
 */
export function nextItems<I extends ListedItem>(items: readonly I[], store: Store, count = 5): I[] {
  const record = (item: ListedItem) => recordOf(store, item.id, item.aliases);
  const isSettled = new Map(items.map((item) => [item.id, ['done', 'na'].includes(record(item).state)]));
  const open = items.filter(
    (item) => !isSettled.get(item.id) && (item.after ?? []).every((id) => isSettled.get(id) ?? true),
  );
  const due = (item: I) => record(item).due || 'undated';
  return open
    .map((item, index) => ({ item, index }))
    .sort((a, b) => due(a.item).localeCompare(due(b.item)) || a.index - b.index)
    .slice(0, count)
    .map(({ item }) => item);
}
