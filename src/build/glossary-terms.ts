import { fileURLToPath } from 'node:url';
import { defineHastPlugin } from 'satteri';
import { collectionSchemas } from '#schemas/collections.ts';
import type { GlossaryTerm } from '#schemas/glossary-term.ts';
import { readCollection } from './content/read.ts';

/** Elements inside which a term is left alone: it is a link, a heading or a name already. */
const LEFT_ALONE = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'button', 'code', 'th', 'blockquote', 'OftenStated']);

/** Collections whose prose explains its terms. */
const EXPLAINED = [
  collectionSchemas.guides.folder,
  collectionSchemas.useCases.folder,
  collectionSchemas.updates.folder,
  collectionSchemas.outcomes.folder,
];

/** How many terms one page explains at most, so that prose stays prose. */
const MOST = 14;

/**
 * A Markdown plugin: the first use of each glossary term on a page becomes a button with a native popover that holds
 * the definition. Works by click and touch without script. `root` is the project root.
 */
export function glossaryTerms(root: string) {
  const { records } = readCollection(root, 'glossary');
  const terms = records
    .map(({ id, data }) => ({ id, ...(data as GlossaryTerm) }))
    .filter(({ instead, ordinary }) => !instead && !ordinary);
  const spellings = new Map(
    terms.flatMap((term) =>
      [term.term, term.abbr, ...(term.aliases ?? [])].flatMap((word) =>
        word ? [[word.toLowerCase(), term] as const] : [],
      ),
    ),
  );
  const pattern = wordPattern([...spellings.keys()]);
  return ({ fileURL }: { fileURL: URL | undefined }) => {
    const path = fileURL ? fileURLToPath(fileURL) : '';
    if (!EXPLAINED.some((folder) => path.includes(folder))) return null;
    const done = new Set<string>();
    return defineHastPlugin({
      name: 'glossary-terms',
      text(node, ctx) {
        if (done.size >= MOST || insideOf(node, ctx)) return;
        const pieces = explain(node.value, pattern, spellings, done);
        if (pieces) ctx.replaceNode(node, pieces as never);
      },
    });
  };
}

function explain(text: string, pattern: RegExp, spellings: ReadonlyMap<string, Found>, done: Set<string>) {
  const pieces: object[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const term = spellings.get(match[0].toLowerCase());
    if (!term || done.has(term.id) || done.size >= MOST) continue;
    done.add(term.id);
    pieces.push({ type: 'text', value: text.slice(from, match.index) }, ...explained(match[0], term));
    from = match.index + match[0].length;
  }
  if (pieces.length === 0) return undefined;
  return [...pieces, { type: 'text', value: text.slice(from) }];
}

function explained(word: string, { id, term, definition }: Found): object[] {
  const target = `term-${id}`;
  const element = (tagName: string, properties: object, ...children: object[]) => ({
    type: 'element',
    tagName,
    properties,
    children,
  });
  return [
    element('button', { type: 'button', className: ['term'], popovertarget: target }, { type: 'text', value: word }),
    element(
      'span',
      { id: target, popover: 'auto', className: ['term-note'], 'data-pagefind-ignore': '' },
      element('b', {}, { type: 'text', value: term }),
      { type: 'text', value: ` ${definition} ` },
      element('a', { href: `/glossary/#${id}` }, { type: 'text', value: 'Glossary' }),
    ),
  ];
}

function insideOf(node: object, ctx: { parent: (node: never) => object | undefined }): boolean {
  for (let up = ctx.parent(node as never); up; up = ctx.parent(up as never)) {
    const { tagName, name } = up as { tagName?: string; name?: string };
    if (LEFT_ALONE.has(tagName ?? name ?? '')) return true;
  }
  return false;
}

function wordPattern(words: string[]): RegExp {
  const escaped = words.sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`(?<![\\w/.-])(?:${escaped.join('|') || '(?!)'})(?![\\w-]|:\\d)`, 'gi');
}

type Found = GlossaryTerm & { id: string };
