import { slugOf } from '../code.ts';
import type { Change } from './changes.ts';
import type { Editions } from './convert.ts';

/** A control as the table names it. */
export interface NamedControl {
  code: string;
  title: string;
}

/** One line of the table of both editions. */
export interface ReadingRow {
  /** The control of 2013; a new one has none. */
  was: NamedControl | undefined;
  is: NamedControl;
  change: Change;
  note?: string;
  /** Anchor, on the first line of the control the reading begins with. */
  id?: string;
}

/** A run of lines under one heading: a domain of 2013 or a theme of 2022. */
export interface ReadingGroup {
  title: string;
  rows: ReadingRow[];
}

type Old = Editions['old'][number] & { domain: string; domainTitle: string };
type Current = Editions['current'][number] & { theme: string };

/** The table read from 2013: every old control in order, with each of its successors. */
export function readFrom2013(old: readonly Old[], current: readonly Current[]): ReadingGroup[] {
  const titles = new Map(current.map(({ code, title }) => [code, title]));
  const groups = Map.groupBy(old, ({ domain, domainTitle }) => `${domain} ${domainTitle}`);
  return [...groups].map(([title, members]) => ({
    title,
    rows: members.flatMap((control) =>
      control.becomes.map(({ to, relation, note }, index) => ({
        was: { code: control.code, title: control.title },
        is: { code: to, title: titles.get(to) ?? '' },
        change: relation,
        note,
        ...(index === 0 && { id: slugOf(control.code) }),
      })),
    ),
  }));
}

/** The table read from 2022: every current control in order, with each of its sources; new ones have none. */
export function readFrom2022(old: readonly Old[], current: readonly Current[]): ReadingGroup[] {
  const pairs = readFrom2013(old, current).flatMap(({ rows }) => rows);
  return [...Map.groupBy(current, ({ theme }) => theme)].map(([title, members]) => ({
    title,
    rows: members.flatMap(({ code, title: name, isNew }) => {
      const id = slugOf(code);
      if (isNew) return [{ was: undefined, is: { code, title: name }, change: 'new' as const, id }];
      return pairs
        .filter(({ is }) => is.code === code)
        .map(({ was, is, change, note }, index) => ({
          was,
          is,
          change,
          ...(note && { note }),
          ...(index === 0 && { id }),
        }));
    }),
  }));
}
