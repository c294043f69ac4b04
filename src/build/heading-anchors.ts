import { defineHastPlugin } from 'satteri';

/**
 * A Markdown plugin: every h2 and h3 ends in an empty link to itself, drawn as "#" by the styles, so that a reader can
 * copy the address of a section. Table alignment becomes a class, since the policy forbids style attributes, and an
 * empty corner of a table is no heading.
 */
export function headingAnchors() {
  return defineHastPlugin({
    name: 'heading-anchors',
    element: [
      {
        filter: ['h2', 'h3'],
        visit(node, ctx) {
          const id = node.properties['id'];
          if (typeof id !== 'string') return;
          const label = `Link to “${ctx.textContent(node)}”`;
          ctx.appendChild(node, {
            type: 'element',
            tagName: 'a',
            properties: { className: ['anchor'], href: `#${id}`, ariaLabel: label },
            children: [],
          });
        },
      },
      {
        filter: ['th', 'td'],
        visit(node, ctx) {
          if (node.tagName === 'th' && ctx.textContent(node).trim() === '') {
            ctx.replaceNode(node, { type: 'element', tagName: 'td', properties: {}, children: [] });
            return;
          }
          const style = node.properties['style'];
          if (typeof style !== 'string') return;
          ctx.setProperty(node, 'style', undefined);
          if (style.includes('right')) ctx.setProperty(node, 'className', ['right']);
        },
      },
    ],
  });
}
