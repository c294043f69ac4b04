import type { HTMLElement, Node } from 'node-html-parser';
import { type Context, isElement, isLeftOut, isMarked, nameOf } from './elements.ts';

/** Runs of text and elements as one line of Markdown. Links become absolute; a note on a term is set aside. */
export function inline(nodes: readonly Node[], context: Context): string {
  return nodes
    .map((node) => (isElement(node) ? inlineElement(node, context) : escaped(node.text)))
    .join('')
    .replace(/\s+/g, ' ');
}

function inlineElement(element: HTMLElement, context: Context): string {
  if (isLeftOut(element)) return '';
  if (isMarked(element, ['term-note'])) {
    context.terms.add(inline(element.childNodes, context).trim());
    return '';
  }
  const text = () => inline(element.childNodes, context);
  switch (nameOf(element)) {
    case 'a':
      return link(element, text(), context);
    case 'b':
    case 'strong':
      return wrapped(text(), '**');
    case 'em':
    case 'i':
      return wrapped(text(), '*');
    case 'code':
      return wrapped(element.text, '`');
    case 'q':
      return `“${text().trim()}”`;
    case 'br':
      return ' ';
    case 'label':
      return ` ${text()} `;
    case 'img':
      return escaped(element.getAttribute('alt') ?? '');
    case 'sup':
      return isMarked(element, ['cite']) ? ` ${text()}` : text();
    default:
      return text();
  }
}

function link(element: HTMLElement, text: string, { address }: Context): string {
  const href = element.getAttribute('href');
  const words = text.trim();
  if (!words || href === undefined) return text;
  const [, before = '', after = ''] = /^(\s*)[\s\S]*?(\s*)$/.exec(text) ?? [];
  const place = element.getAttribute('title');
  const label = element.parentNode?.classList.contains('cite')
    ? `[${[words, place].filter(Boolean).join(', ')}]`
    : words;
  return `${before}[${label}](${new URL(href, address).href})${after}`;
}

/** The mark must touch the words: spaces inside it go outside. */
function wrapped(text: string, mark: string): string {
  const words = text.trim();
  return words ? text.replace(words, () => `${mark}${words}${mark}`) : text;
}

/** Text in which no character is taken for Markdown. An underscore inside a word is none. */
function escaped(text: string): string {
  return text.replace(/[\\`*[\]<]|(?<!\w)_|_(?!\w)/g, '\\$&');
}
