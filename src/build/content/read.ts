import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { type CollectionName, collectionSchemas } from '#schemas/collections.ts';

/**
 * Reads every file of a collection as text and parses its YAML (the whole file, or the front matter of MDX).
 * Returns raw values, not yet validated; syntax errors and duplicate keys come back as `problems`.
 * `root` is the project root.
 */
export function readCollection(root: string, name: CollectionName): { records: RawRecord[]; problems: Problem[] } {
  const { folder, kind } = collectionSchemas[name];
  const records: RawRecord[] = [];
  const problems: Problem[] = [];
  for (const path of filesUnder(root, folder)) {
    const file = `${folder}/${path}`;
    const wrongName = nameProblem(file, path, kind);
    if (wrongName) {
      problems.push(wrongName);
      continue;
    }
    const parsed = parseFile(file, readFileSync(join(root, file), 'utf8'), kind);
    problems.push(...parsed.problems);
    if (parsed.record) records.push({ ...parsed.record, id: path.slice(0, -kind.length - 1) });
  }
  return { records, problems };
}

/** Parses one file; `lineOf` finds the line on which a field begins, for messages. */
export function parseFile(
  file: string,
  text: string,
  kind: 'yml' | 'mdx',
): { record?: RawRecord; problems: Problem[] } {
  const split = kind === 'mdx' ? splitFrontMatter(text) : { yaml: text, body: '', offset: 0, bodyLine: 1 };
  if (!split) {
    return {
      problems: [
        {
          file,
          line: 1,
          what: 'front matter is missing',
          cure: 'begin the file with a block between two lines of ---',
        },
      ],
    };
  }
  const lines = new LineCounter();
  const doc = parseDocument(split.yaml, { lineCounter: lines, uniqueKeys: true });
  const lineOf = (path: readonly PropertyKey[]): number | undefined => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = doc.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line + split.offset;
    }
    return undefined;
  };
  const problems = doc.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line + split.offset,
    what: error.message.split('\n')[0] ?? 'not valid YAML',
    cure: 'correct the YAML at this line; quote text that contains a colon, a hash or a quotation mark',
  }));
  if (problems.length > 0) return { problems };
  return {
    record: { id: '', file, data: doc.toJS() ?? {}, body: split.body, bodyLine: split.bodyLine, lineOf },
    problems,
  };
}

function splitFrontMatter(text: string) {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
  if (!match) return undefined;
  return { yaml: match[1] ?? '', body: text.slice(match[0].length), offset: 1, bodyLine: match[0].split('\n').length };
}

function filesUnder(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'README.md')
      .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1))
      .sort();
  } catch {
    return [];
  }
}

function nameProblem(file: string, path: string, kind: string): Problem | undefined {
  const expected = new RegExp(`^[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)*\\.${kind}$`);
  if (expected.test(path)) return undefined;
  return {
    file,
    what: 'the file name cannot be an address',
    cure: `use lower-case letters, digits and hyphens, ending in .${kind}`,
  };
}

export interface RawRecord {
  id: string;
  file: string;
  data: unknown;
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** Something an author can mend: where, what is wrong, what to do. */
export interface Problem {
  file: string;
  line?: number | undefined;
  field?: string | undefined;
  what: string;
  cure: string;
}
