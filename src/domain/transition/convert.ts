import type { OldControl } from '#schemas/requirement.ts';
import { compareCodes } from '../code.ts';
import { type FoundCode, findOldCodes, findShortCodes } from './find-codes.ts';

/** What the converter knows of the two editions. */
export interface Editions {
  old: readonly Pick<OldControl, 'code' | 'title' | 'becomes'>[];
  current: readonly { code: string; title: string; isNew: boolean }[];
}

/** One control of 2022 that the text leads to, and the old controls that led there. */
export interface ConvertedRow {
  to: string;
  title: string;
  from: { code: string; title: string; relation: OldControl['becomes'][number]['relation']; note: string }[];
  /** Old controls that are part of this one but were not in the text: a merged control is more than they said. */
  alsoPartOf: string[];
}

export interface Conversion {
  rows: ConvertedRow[];
  /** How many identifiers of 2013 were found, and how many different ones. */
  found: number;
  different: number;
  /** Controls of 2022 that more than one found control leads to. */
  collapsed: number;
  /** The new controls of 2022 that the text does not name: each needs a decision. */
  openNew: { code: string; title: string }[];
  /** New controls that the text names already. */
  namedNew: { code: string; title: string }[];
  /** Spellings that look like an identifier and could not be converted, by reason. */
  unread: { reason: string; texts: string[] }[];
  /** Bare numbers that are a clause in both editions as well as a control: shown as converted, and here. */
  ambiguous: string[];
}

/** Sub-clauses of the standard with three numbers: without the letter A they may be meant instead of a control. */
const ALSO_CLAUSES = new Set([
  '6.1.1',
  '6.1.2',
  '6.1.3',
  '7.5.1',
  '7.5.2',
  '7.5.3',
  '9.2.1',
  '9.2.2',
  '9.3.1',
  '9.3.2',
  '9.3.3',
]);

/**
 * Converts every 2013 control named in a text to the 2022 edition, by Annex B of ISO/IEC 27002:2022. Nothing that
 * looks like an identifier is dropped: what cannot be converted is in `unread`.
 */
export function convert(text: string, editions: Editions): Conversion {
  const old = new Map(editions.old.map((control) => [control.code, control]));
  const found = findOldCodes(text);
  const known = found.filter(({ code }) => old.has(code));
  const different = [...new Set(known.map(({ code }) => code))].sort(compareCodes);
  const rows = rowsFor(different, old, editions);
  const short = findShortCodes(text);
  const named = new Set(short.map(({ code }) => code));
  const added = editions.current.filter(({ isNew }) => isNew).map(({ code, title }) => ({ code, title }));
  return {
    rows,
    found: known.length,
    different: different.length,
    collapsed: rows.filter(({ from }) => from.length > 1).length,
    openNew: added.filter(({ code }) => !named.has(code)),
    namedNew: added.filter(({ code }) => named.has(code)),
    unread: unreadIn(found, short, editions),
    ambiguous: [...new Set(known.filter(isAmbiguous).map(({ text: written }) => written))],
  };
}

function rowsFor(
  codes: readonly string[],
  old: ReadonlyMap<string, Editions['old'][number]>,
  editions: Editions,
): ConvertedRow[] {
  const rows = new Map<string, ConvertedRow>();
  for (const code of codes) {
    const control = old.get(code);
    for (const { to, relation, note } of control?.becomes ?? []) {
      const row = rows.get(to) ?? emptyRow(to, editions);
      row.from.push({ code, title: control?.title ?? '', relation, note });
      rows.set(to, row);
    }
  }
  for (const row of rows.values()) {
    const named = new Set(row.from.map(({ code }) => code));
    row.alsoPartOf = editions.old
      .filter(({ code, becomes }) => !named.has(code) && becomes.some(({ to }) => to === row.to))
      .map(({ code }) => code);
  }
  return [...rows.values()].sort((a, b) => compareCodes(a.to, b.to));
}

function emptyRow(to: string, { current }: Editions): ConvertedRow {
  return { to, title: current.find(({ code }) => code === to)?.title ?? '', from: [], alsoPartOf: [] };
}

function isAmbiguous({ code, lettered }: FoundCode): boolean {
  return !lettered && ALSO_CLAUSES.has(code.slice(2));
}

function unreadIn(
  found: readonly FoundCode[],
  short: readonly FoundCode[],
  { old, current }: Editions,
): Conversion['unread'] {
  const olds = new Set(old.map(({ code }) => code));
  const currents = new Set(current.map(({ code }) => code));
  const objectives = new Set(old.map(({ code }) => code.split('.').slice(0, 3).join('.')));
  const unread = new Map<string, string>();
  for (const { text, code, lettered } of found) {
    if (olds.has(code)) continue;
    const isClause = !lettered && ALSO_CLAUSES.has(code.slice(2));
    unread.set(
      text,
      isClause
        ? 'a clause of the standard, not a control; compare it with the 2022 clause'
        : 'no control of 2013 has this number',
    );
  }
  for (const { text, code } of short) {
    const isOld = objectives.has(code);
    if (currents.has(code))
      unread.set(
        text,
        isOld ? 'a control of 2022, or a control objective of 2013; objectives are gone' : 'already a control of 2022',
      );
    else
      unread.set(text, isOld ? 'a control objective of 2013; objectives are gone' : 'neither edition has this number');
  }
  const byReason = Map.groupBy(unread, ([, reason]) => reason);
  return [...byReason].map(([reason, members]) => ({ reason, texts: members.map(([text]) => text) }));
}
