import { defineHastPlugin } from 'satteri';

/**
 * A Markdown plugin: `<Cite id="…" at="p. 27" />` becomes a raised number that leads to the source in the margin. The
 * number is the source's place in the front matter; the space before the mark goes, so that it sits on its word.
 */
export function citations() {
  return defineHastPlugin({
    name: 'citations',
    mdxJsxTextElement: {
      filter: ['Cite'],
      visit(node, ctx) {
        const attribute = (name: string) => {
          const found = node.attributes.find((item) => 'name' in item && item.name === name);
          return typeof found?.value === 'string' ? found.value : undefined;
        };
        const id = attribute('id') ?? '';
        const at = attribute('at');
        const sources: string[] = ctx.data.astro?.frontmatter['sources'] ?? [];
        const number = String(sources.indexOf(id) + 1);
        const before = ctx.parent(node).children[(ctx.indexOf(node) ?? 0) - 1];
        if (before?.type === 'text') ctx.replaceNode(before, { type: 'text', value: before.value.trimEnd() });
        ctx.replaceNode(node, mark(id, number, at));
      },
    },
  });
}

function mark(id: string, number: string, at: string | undefined) {
  const label = `Source ${number}${at ? `, ${at}` : ''}`;
  const properties = { href: `#source-${id}`, ariaLabel: label, ...(at ? { title: at } : {}) };
  const link = {
    type: 'element' as const,
    tagName: 'a',
    properties,
    children: [{ type: 'text' as const, value: number }],
  };
  return {
    type: 'element' as const,
    tagName: 'sup',
    properties: { className: ['cite'], 'data-pagefind-ignore': '' },
    children: [link],
  };
}
