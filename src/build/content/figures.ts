import { type Backer, prints, saysOf, unbacked } from '#domain/facts/backing.ts';
import type { Problem, RawRecord } from './read.ts';

/** Fields that hold no prose: ids, days, addresses, names of documents, and wordings quoted because they are wrong. */
const NO_PROSE = new Set(
  [
    'checked reviewed nextReview reviewBy published date at sources source related id url verified code readings',
    'facts ownFigures links asked claim settles pages from to iso refs serves becomes coso order number said version history',
  ].flatMap((line) => line.split(' ')),
);

/** A piece of prose of a record, with the line of the file on which it begins. */
interface Passage {
  text: string;
  line: number | undefined;
  field: string | undefined;
}

interface Named {
  facts?: string[];
  ownFigures?: { words: string; why: string }[];
}

/**
 * Checks the figures of one record against the facts it names. Problems: a date, amount, share, duration or count that
 * nothing stands behind; a fact or an explanation that the record names and does not print.
 */
export function figureProblems(record: RawRecord, known: ReadonlyMap<string, Backer>): Problem[] {
  const { facts = [], ownFigures = [] } = record.data as Named;
  const backers = facts.flatMap((id) => known.get(id) ?? []);
  const passages = passagesOf(record);
  const all = passages.map(({ text }) => text).join('\n');
  const own = ownFigures.map(({ words }) => words);
  return [
    ...passages.flatMap(({ text, line, field }) =>
      unbacked(text, backers, own).map(({ words, says, at }) => ({
        file: record.file,
        line: line && line + text.slice(0, at).split('\n').length - 1,
        field,
        what: `no fact stands behind “${words}”`,
        cure: cureFor(says, known),
      })),
    ),
    ...backers
      .filter((backer) => !prints(all, backer))
      .map(({ id, words }) => ({
        file: record.file,
        line: record.lineOf(['facts']),
        field: 'facts',
        what: `names the fact "${id}" and prints none of its wordings`,
        cure: `write ${words.map((word) => `“${word}”`).join(' or ')}, or take the fact off the list`,
      })),
    ...own
      .filter((words) => ![...saysOf([words])].some((says) => passages.some(({ text }) => saysOf([text]).has(says))))
      .map((words) => ({
        file: record.file,
        line: record.lineOf(['ownFigures']),
        field: 'ownFigures',
        what: `explains “${words}”, which the text does not hold`,
        cure: 'remove the explanation, or write the figure as the text does',
      })),
  ];
}

function cureFor(says: string, known: ReadonlyMap<string, Backer>): string {
  const fitting = [...known.values()].filter(({ words }) => saysOf(words).has(says)).map(({ id }) => id);
  const name =
    fitting.length > 0
      ? `name one of these under facts: ${fitting.join(', ')}`
      : 'add a record to content/facts and name it under facts';
  return `${name}; or give it under ownFigures with the reason why no fact is needed`;
}

/** The prose of a record: its text fields and, of MDX, the body without citations, quoted wrong wordings and links. */
function passagesOf(record: RawRecord): Passage[] {
  const body = record.body
    .replace(/<Cite[^>]*>|\bsaid="[^"]*"/g, (match) => match.replace(/[^\n]/g, ' '))
    .replace(/\]\([^)]*\)/g, (match) => ' '.repeat(match.length));
  return [
    ...fields(record.data, []).map(({ path, text }) => ({ text, line: record.lineOf(path), field: path.join('.') })),
    ...(body.trim() ? [{ text: body, line: record.bodyLine, field: undefined }] : []),
  ];
}

function fields(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => fields(item, [...path, index]));
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, inner]) => (NO_PROSE.has(key) ? [] : fields(inner, [...path, key])));
}
