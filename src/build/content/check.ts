import { type CollectionName, collectionSchemas } from '#schemas/collections.ts';
import { pageAddresses } from './addresses.ts';
import { checkBody } from './body.ts';
import { checklistProblems } from './checklists.ts';
import { crosswalkProblems } from './crosswalk.ts';
import { diagramProblems } from './diagrams.ts';
import { figureProblems } from './figures.ts';
import { issueProblem, readQuiz } from './quiz.ts';
import { type Problem, type RawRecord, readCollection } from './read.ts';
import { referencesIn } from './references.ts';
import { templateProblems } from './templates.ts';

/**
 * Reads the whole of `content/` and returns every problem found: shape, dates, references, addresses, bodies, ids.
 * An empty list means the content is sound.
 */
export function checkContent(root: string): Problem[] {
  const names = Object.keys(collectionSchemas) as CollectionName[];
  const problems: Problem[] = [];
  const records = new Map<CollectionName, RawRecord[]>();
  for (const name of names) {
    const read = readCollection(root, name);
    problems.push(...read.problems);
    records.set(name, read.records);
    if (read.records.length === 0)
      problems.push({ file: collectionSchemas[name].folder, what: 'no records found', cure: 'restore the folder' });
  }
  const addresses = pageAddresses(root, records);
  const ids = knownIds(records);
  for (const name of names) {
    for (const record of records.get(name) ?? []) problems.push(...checkRecord(name, record, ids, addresses));
  }
  problems.push(...figuresOf(records));
  problems.push(...checklistProblems(root, records.get('checklists') ?? []));
  problems.push(...crosswalkProblems(records));
  problems.push(...templateProblems(records.get('templates') ?? []));
  const quiz = readQuiz(root);
  problems.push(...quiz.problems);
  for (const { path, outcome } of quiz.references) {
    if (!ids.get('outcomes')?.has(outcome))
      problems.push({
        file: 'content/quiz/quiz.yml',
        field: path.join('.'),
        what: `no outcome "${outcome}"`,
        cure: 'name a file of content/outcomes',
      });
  }
  return problems;
}

/** One line an author can act on: file:line, field, what is wrong, what to do. */
export function formatProblem({ file, line, field, what, cure }: Problem): string {
  return `${file}${line ? `:${line}` : ''}${field ? ` ${field}` : ''}: ${what}. To mend it: ${cure}.`;
}

function checkRecord(
  name: CollectionName,
  record: RawRecord,
  ids: Map<string, Set<string>>,
  addresses: Set<string>,
): Problem[] {
  const { schema, kind } = collectionSchemas[name];
  const result = schema.safeParse(record.data, { reportInput: true });
  if (!result.success) return result.error.issues.map((issue) => issueProblem(record.file, issue, record.lineOf));
  const problems: Problem[] = [];
  for (const reference of referencesIn(schema, result.data)) {
    const at = { file: record.file, line: record.lineOf(reference.path), field: reference.path.join('.') };
    if (reference.kind === 'record' && !ids.get(reference.collection)?.has(reference.value)) {
      problems.push({
        ...at,
        what: `no record "${reference.value}" in ${reference.collection}`,
        cure: `correct the id, or add the record`,
      });
    }
    if (reference.kind === 'address' && !addresses.has(`/${reference.value}/`)) {
      problems.push({ ...at, what: `no page /${reference.value}/`, cure: 'correct the address, or add the page' });
    }
  }
  if (name === 'diagrams') problems.push(...diagramProblems(record));
  problems.push(...dateOrder(record, result.data));
  if (kind === 'mdx') {
    const { sources } = result.data as { sources?: string[] };
    problems.push(...checkBody(record, sources ?? [], addresses, ids.get('diagrams') ?? new Set()));
  }
  return problems;
}

/** Collections whose figures are their own: records that facts rest on, releases, and rows that cite requirements. */
const WITHOUT_FACTS = new Set<CollectionName>([
  'facts',
  'sources',
  'corrections',
  'releases',
  'exchange',
  'auditTime',
  'crosswalk',
  'crosswalkGaps',
]);

function figuresOf(records: ReadonlyMap<CollectionName, readonly RawRecord[]>): Problem[] {
  const known = new Map(
    (records.get('facts') ?? []).map(({ id, data }) => [id, { id, words: (data as { words?: string[] }).words ?? [] }]),
  );
  return [...records].flatMap(([name, items]) =>
    WITHOUT_FACTS.has(name) ? [] : items.flatMap((record) => figureProblems(record, known)),
  );
}

function dateOrder(record: RawRecord, data: object): Problem[] {
  const { reviewed, nextReview } = data as { reviewed?: string; nextReview?: string };
  if (!reviewed || !nextReview || reviewed < nextReview) return [];
  return [
    {
      file: record.file,
      line: record.lineOf(['nextReview']),
      field: 'nextReview',
      what: 'is not after reviewed',
      cure: 'set the day on which the page is to be read again',
    },
  ];
}

function knownIds(records: ReadonlyMap<CollectionName, readonly RawRecord[]>): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const [name, items] of records) ids.set(name, new Set(items.map(({ id }) => id)));
  const codes = (['criteria', 'controls', 'clauses'] as const).flatMap((name) => records.get(name) ?? []);
  const codesOf = (items: readonly RawRecord[]) =>
    new Set(items.map(({ data }) => (data as { code?: string }).code ?? ''));
  ids.set('requirements', codesOf(codes));
  ids.set('criterionCodes', codesOf(records.get('criteria') ?? []));
  ids.set('isoItems', codesOf([...(records.get('controls') ?? []), ...(records.get('clauses') ?? [])]));
  return ids;
}
