import { addressOf } from '../code.ts';

/** A day of a record, and what was done on it. */
export interface PageDay {
  /** `YYYY-MM-DD`. */
  day: string;
  what: 'reviewed' | 'checked' | 'published' | 'dated';
}

/** The records of one collection; `address` where each record is a page, as in `guides/`. */
export interface DatedRecords {
  address?: string | undefined;
  records: readonly { id: string; data: unknown }[];
}

/** Pages that list the records of these collections: they are as new as their newest record. */
const LISTS: Record<string, readonly string[]> = {
  '/': ['comparison', 'newsletter'],
  '/claims/': ['claims'],
  '/templates/': ['templates'],
  '/changes/': ['facts', 'crosswalk'],
  '/compare/': ['comparison'],
  '/corrections/': ['corrections'],
  '/crosswalk/': ['crosswalk', 'crosswalkGaps'],
  '/crosswalk/from-iso/': ['crosswalk', 'crosswalkGaps'],
  '/data/': ['releases'],
  '/facts/': ['facts'],
  '/glossary/': ['glossary'],
  '/sources/': ['sources'],
};

/** Addresses of the records of `content/pages`, where they are not the id. */
const STANDING: Record<string, string> = { transition: '/iso-27001-2022/transition/' };

const KEYS = { reviewed: 'reviewed', checked: 'checked', published: 'published', date: 'dated' } as const;

/**
 * The day of every page whose records carry one, by address with outer slashes: that of its own record, or of the newest
 * record it lists. A requirement is as new as its newest row of the crosswalk. Never the day of the build;
 * a page without a dated record is not in the map.
 */
export function daysOfPages(collections: Readonly<Record<string, DatedRecords>>): Map<string, PageDay> {
  const days = new Map<string, PageDay>();
  const add = (address: string, day: PageDay | undefined) => {
    if (day && day.day > (days.get(address)?.day ?? '')) days.set(address, day);
  };
  for (const { code, day } of requirementDays(collections)) {
    add(addressOf(code), day);
    add(addressOf(code).replace(/[^/]+\/$/, ''), day);
  }
  for (const { address, records } of Object.values(collections)) {
    if (!address) continue;
    add(`/${address}`, newestDay(records));
    for (const { id, data } of records) add(`/${address}${id}/`, newestDay(data));
  }
  for (const [address, names] of Object.entries(LISTS))
    for (const name of names) add(address, newestDay(collections[name]?.records));
  for (const { id, data } of collections['pages']?.records ?? []) add(STANDING[id] ?? `/${id}/`, newestDay(data));
  return days;
}

/** The newest day that a value holds under the keys of a review, a check or a publication, at any depth. */
export function newestDay(value: unknown): PageDay | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value)
    .map(([key, inner]) => dayUnder(key, inner) ?? newestDay(inner))
    .reduce((newest, found) => (found && found.day > (newest?.day ?? '') ? found : newest), undefined);
}

function dayUnder(key: string, value: unknown): PageDay | undefined {
  if (!(key in KEYS) || typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  return { day: value, what: KEYS[key as keyof typeof KEYS] };
}

interface Row {
  iso: string;
}

function requirementDays(collections: Readonly<Record<string, DatedRecords>>) {
  const rows = (collections['crosswalk']?.records ?? []).flatMap(({ data }) => {
    const file = data as { criterion: string; rows: readonly Row[] };
    return [
      { code: file.criterion, day: newestDay(data) },
      ...file.rows.map((row) => ({ code: row.iso, day: newestDay(row) })),
    ];
  });
  const gaps = (collections['crosswalkGaps']?.records ?? []).map(({ data }) => ({
    code: (data as Row).iso,
    day: newestDay(data),
  }));
  return [...rows, ...gaps];
}
