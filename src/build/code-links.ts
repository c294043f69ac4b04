import { fileURLToPath } from 'node:url';
import { defineHastPlugin } from 'satteri';
import { kindOf, slugOf } from '#domain/code.ts';
import { collectionSchemas } from '#schemas/collections.ts';
import { readCollection } from './content/read.ts';

/** A criterion or a control of either edition; clauses are left alone, since their numbers have other meanings too. */
const CODES = /(?<![\w./-])(?:(?:CC|PI|[ACP])\d\.\d|A\.\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)(?![\w]|\.\d)/g;
const LEFT_ALONE = new Set(['a', 'h1', 'h2', 'h3', 'button', 'code']);

/**
 * A Markdown plugin: the first mention of each criterion and control on a page becomes a link to it. Unknown
 * identifiers stop the build, since they are slips. `root` is the project root.
 */
export function codeLinks(root: string) {
  const addresses = new Map<string, string>();
  for (const name of ['criteria', 'controls', 'oldControls'] as const) {
    for (const { data } of readCollection(root, name).records) {
      const { code } = data as { code: string };
      addresses.set(code, `/${collectionSchemas[name].address}${slugOf(code)}/`);
    }
  }
  return ({ fileURL }: { fileURL: URL | undefined }) => {
    const file = fileURL ? fileURLToPath(fileURL) : '';
    const linked = new Set<string>();
    return defineHastPlugin({
      name: 'code-links',
      text(node, ctx) {
        for (let up: object | undefined = ctx.parent(node); up; up = ctx.parent(up as never)) {
          if (LEFT_ALONE.has((up as { tagName?: string }).tagName ?? '')) return;
        }
        const pieces = piecesOf(node.value, addresses, linked, file);
        if (pieces) ctx.replaceNode(node, pieces as never);
      },
    });
  };
}

function piecesOf(text: string, addresses: ReadonlyMap<string, string>, linked: Set<string>, file: string) {
  const pieces: object[] = [];
  let from = 0;
  for (const match of text.matchAll(CODES)) {
    const [code] = match;
    const href = addresses.get(code);
    if (!href && kindOf(code))
      throw new Error(`${file}: no criterion or control "${code}". To mend it: correct the identifier.`);
    if (!href || linked.has(code)) continue;
    linked.add(code);
    pieces.push({ type: 'text', value: text.slice(from, match.index) }, linkTo(code, href));
    from = match.index + code.length;
  }
  return pieces.length === 0 ? undefined : [...pieces, { type: 'text', value: text.slice(from) }];
}

function linkTo(code: string, href: string): object {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href, className: ['code'] },
    children: [{ type: 'text', value: code }],
  };
}
