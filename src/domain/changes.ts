/** What happened to a record, as its own history tells it. */
export interface Event {
  date: string;
  what: 'recorded' | 'changed' | 'confirmed' | 'withdrawn';
  was?: string | undefined;
  why: string;
}

/** A record that keeps a history: what it is called, where it stands, what kind of record it is. */
export interface Chronicled {
  kind: 'Fact' | 'Crosswalk row' | 'Quiz rule';
  name: string;
  href: string;
  history?: readonly Event[] | undefined;
}

export type Change = Event & Pick<Chronicled, 'kind' | 'name' | 'href'>;

/** Changes of one day. First records of many facts at once are summed up, since they change nothing that stood before. */
export interface Day {
  date: string;
  changes: Change[];
  /** How many records were first set down on this day, by kind. */
  recorded: { kind: Chronicled['kind']; count: number }[];
}

/** Every change from the histories of the records, by day, newest first; within a day in the order given. */
export function changesByDay(records: readonly Chronicled[]): Day[] {
  const changes = records.flatMap(({ kind, name, href, history = [] }) =>
    history.map((event) => ({ ...event, kind, name, href })),
  );
  return [...Map.groupBy(changes, ({ date }) => date)]
    .map(([date, all]) => {
      const first = all.filter(({ kind, what }) => kind === 'Fact' && what === 'recorded');
      return {
        date,
        changes: all.filter((change) => !first.includes(change)),
        recorded: first.length > 0 ? [{ kind: 'Fact' as const, count: first.length }] : [],
      };
    })
    .sort((a, b) => (a.date < b.date ? 1 : -1));
}
