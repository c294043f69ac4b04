import { defineHastPlugin } from 'satteri';
import { readCollection } from './content/read.ts';

/**
 * A Markdown plugin: `<Diagram id="…" />` is given its record of `content/diagrams` as text, so that the view receives
 * what it draws. Unknown ids are left to the content check, which stops the build. `root` is the project root.
 */
export function diagrams(root: string) {
  const records = new Map(readCollection(root, 'diagrams').records.map(({ id, data }) => [id, JSON.stringify(data)]));
  return defineHastPlugin({
    name: 'diagrams',
    mdxJsxFlowElement: {
      filter: ['Diagram'],
      visit(node, ctx) {
        const id = node.attributes.find((item) => 'name' in item && item.name === 'id')?.value;
        const value = records.get(typeof id === 'string' ? id : '');
        if (value === undefined) return;
        ctx.replaceNode(node, {
          ...node,
          attributes: [...node.attributes, { type: 'mdxJsxAttribute', name: 'record', value }],
        });
      },
    },
  });
}
