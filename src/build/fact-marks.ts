import { defineHastPlugin } from 'satteri';
import type { Backer } from '#domain/facts/backing.ts';
import { factPieces } from '#domain/facts/pieces.ts';
import { readCollection } from './content/read.ts';

/** Elements inside which a figure stays plain: it is a link, a heading or a button already, or quoted as wrong. */
const LEFT_ALONE = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'button', 'code', 'th']);

/**
 * A Markdown plugin: the first place of each fact that a page names becomes a button that opens the note on it, with
 * source, confidence, date and history. The note stands in the page, so it works without script. `root` is the project
 * root.
 */
export function factMarks(root: string) {
  const known = new Map(
    readCollection(root, 'facts').records.map(({ id, data }) => [id, { id, words: (data as Backer).words }]),
  );
  return () => {
    const done = new Set<string>();
    return defineHastPlugin({
      name: 'fact-marks',
      text(node, ctx) {
        const named: string[] = ctx.data.astro?.frontmatter['facts'] ?? [];
        if (done.size === named.length || insideOf(node, ctx)) return;
        const facts = named.flatMap((id) => known.get(id) ?? []);
        const pieces = factPieces(node.value, facts, done);
        if (pieces)
          ctx.replaceNode(node, pieces.map(({ text, fact }) => (fact ? mark(text, fact) : plain(text))) as never);
      },
    });
  };
}

function plain(value: string) {
  return { type: 'text', value };
}

function mark(words: string, fact: string) {
  return {
    type: 'element',
    tagName: 'button',
    properties: { type: 'button', className: ['fact'], popovertarget: `fact-${fact}` },
    children: [plain(words)],
  };
}

function insideOf(node: object, ctx: { parent: (node: never) => object | undefined }): boolean {
  for (let up = ctx.parent(node as never); up; up = ctx.parent(up as never)) {
    if (LEFT_ALONE.has((up as { tagName?: string }).tagName ?? '')) return true;
  }
  return false;
}
