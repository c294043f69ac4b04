import type { CollectionName } from '#schemas/collections.ts';
import { slugOf } from '#domain/code.ts';
import type { Problem, RawRecord } from './read.ts';

type Records = ReadonlyMap<CollectionName, readonly RawRecord[]>;

/**
 * What one file alone cannot show: a pair written twice, a file under the wrong name, a note that is missing where the
 * readings differ, and requirements without row or gap. Returns every problem with file, field and cure.
 */
export function crosswalkProblems(records: Records): Problem[] {
  const files = records.get('crosswalk') ?? [];
  const gaps = records.get('crosswalkGaps') ?? [];
  return [
    ...files.flatMap(fileProblems),
    ...gaps.flatMap((gap) => nameProblem(gap, 'iso')),
    ...missing(records, files, gaps),
  ];
}

function fileProblems(record: RawRecord): Problem[] {
  const { rows = [] } = record.data as { rows?: Row[] };
  const seen = new Set<string>();
  const problems = nameProblem(record, 'criterion');
  if (!Array.isArray(rows)) return problems;
  for (const [index, row] of rows.entries()) {
    const iso = String(row?.iso);
    const at = (field: string) => ({
      file: record.file,
      line: record.lineOf(['rows', index, field]),
      field: `rows.${index}.${field}`,
    });
    if (seen.has(iso))
      problems.push({ ...at('iso'), what: `a second row for ${iso}`, cure: 'merge the two rows into one' });
    seen.add(iso);
    const wrong = readingProblem(row);
    if (wrong) problems.push({ ...at(wrong.field), what: wrong.what, cure: wrong.cure });
  }
  return problems;
}

/** Verified means that both readings found this pair with this type; anything else is proposed, with a note once both are done. */
function readingProblem({
  relationship,
  status,
  readings,
  note,
}: Row): { field: string; what: string; cure: string } | undefined {
  const typeOf = (reading = '') => reading.split(' ')[0];
  const agreed = typeOf(readings?.first) === relationship && typeOf(readings?.second) === relationship;
  if (status === 'verified' && !agreed)
    return { field: 'status', what: 'verified, but the readings differ', cure: 'write proposed, and a note' };
  if (status === 'proposed' && agreed)
    return { field: 'status', what: 'proposed, but both readings agree', cure: 'write verified' };
  if (status === 'proposed' && !note && readings?.second !== 'pending')
    return { field: 'note', what: 'missing where the readings differ', cure: 'say how the row was settled' };
  return undefined;
}

function nameProblem(record: RawRecord, field: 'criterion' | 'iso'): Problem[] {
  const code = (record.data as Record<string, unknown>)[field];
  if (typeof code !== 'string' || slugOf(code) === record.id) return [];
  const cure = `name the file ${slugOf(code)}.yml, or correct the code`;
  return [{ file: record.file, line: record.lineOf([field]), field, what: `${code} in a file for another code`, cure }];
}

/** Every requirement has rows or says why it has none, and never both. */
function missing(records: Records, files: readonly RawRecord[], gaps: readonly RawRecord[]): Problem[] {
  const criteria = new Set(files.map(({ id }) => id));
  const inRows = new Set(
    files.flatMap(({ data }) => {
      const { rows } = data as { rows?: Row[] };
      return Array.isArray(rows) ? rows.map((row) => slugOf(String(row?.iso))) : [];
    }),
  );
  const inGaps = new Set(gaps.map(({ id }) => id));
  const iso = [...(records.get('controls') ?? []), ...(records.get('clauses') ?? [])];
  return [
    ...(records.get('criteria') ?? [])
      .filter(({ id }) => !criteria.has(id))
      .map(({ file, id }) => ({ file, what: 'no crosswalk', cure: `add content/crosswalk/${id}.yml with rows` })),
    ...iso
      .filter(({ id }) => !inRows.has(id) && !inGaps.has(id))
      .map(({ file, id }) => ({
        file,
        what: 'neither a row in the crosswalk nor a gap',
        cure: `add a row under content/crosswalk, or content/crosswalk-gaps/${id}.yml with a reason`,
      })),
    ...gaps
      .filter(({ id }) => inRows.has(id))
      .map(({ file }) => ({ file, what: 'a gap for an item that has rows', cure: 'delete this file, or the rows' })),
  ];
}

interface Row {
  iso?: string;
  relationship?: string;
  status?: string;
  readings?: { first?: string; second?: string };
  note?: string;
}
