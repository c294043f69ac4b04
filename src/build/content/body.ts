import type { Problem, RawRecord } from './read.ts';

/** Components that prose may use; anything else in angle brackets is a slip. */
const PROSE_COMPONENTS = new Set(['Cite', 'Diagram', 'OftenStated', 'Note']);

/**
 * Checks the body of an MDX record: components, citations, diagrams, headings, links to pages of this site.
 * `addresses` holds every page address with outer slashes; `cited` the source ids of the front matter; `diagrams` the
 * ids of all diagrams.
 */
export function checkBody(
  record: RawRecord,
  cited: readonly string[],
  addresses: ReadonlySet<string>,
  diagrams: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  record.body.split('\n').forEach((text, index) => {
    const line = record.bodyLine + index;
    const add = (what: string, cure: string) => problems.push({ file: record.file, line, what, cure });
    for (const [, name] of text.matchAll(/<\/?([A-Za-z][\w.]*)/g)) {
      if (!PROSE_COMPONENTS.has(name ?? ''))
        add(
          `<${name}> is not a component for prose`,
          'use Cite, Diagram, OftenStated or Note; write &lt; for a plain sign',
        );
    }
    for (const [, id] of text.matchAll(/<Cite\s+id="([^"]*)"/g)) {
      if (!cited.includes(id ?? ''))
        add(`source "${id}" is cited but not listed`, 'add it to sources in the front matter');
    }
    for (const [, id] of text.matchAll(/<Diagram\s+id="([^"]*)"/g)) {
      if (!diagrams.has(id ?? '')) add(`no diagram "${id}"`, `name one of ${[...diagrams].join(', ')}`);
    }
    if (/^(import|export)\s/.test(text) || /(^|[^\\]){/.test(text))
      add('code in prose', 'prose has no import, export or {expressions}');
    if (/^#\s/.test(text)) add('a second h1', 'begin sections with ##; the title is the h1');
    for (const [, target] of text.matchAll(/\]\(([^)\s]+)[^)]*\)/g)) {
      const problem = linkProblem(target ?? '', addresses);
      if (problem) add(...problem);
    }
  });
  const unused = cited.filter((id) => !record.body.includes(`id="${id}"`));
  for (const id of unused.slice(0, 1)) {
    problems.push({
      file: record.file,
      field: 'sources',
      what: `source "${id}" is listed but never cited`,
      cure: 'cite it with <Cite id="…" /> or remove it',
    });
  }
  return problems;
}

function linkProblem(target: string, addresses: ReadonlySet<string>): [string, string] | undefined {
  if (/^https:\/\//.test(target)) return undefined;
  if (!target.startsWith('/')) {
    return [`link "${target}"`, 'link to pages of this site as /guides/…/, to others as https://…'];
  }
  const page = target.replace(/[?#].*$/, '');
  if (addresses.has(page)) return undefined;
  if (addresses.has(`${page}/`)) return [`link "${target}" lacks its last slash`, `write ${page}/`];
  return [`link "${target}" leads nowhere`, `nearest address: ${nearest(page, addresses)}`];
}

/** The known address that shares the longest run of path words with a wrong one. */
function nearest(page: string, addresses: ReadonlySet<string>): string {
  const words = new Set(page.split(/[/-]/).filter(Boolean));
  const score = (address: string) => address.split(/[/-]/).filter((word) => words.has(word)).length;
  return [...addresses].sort((a, b) => score(b) - score(a) || a.length - b.length)[0] ?? '/';
}
