import type { HTMLElement, Node } from 'node-html-parser';
import { type Context, isBlock, isElement, isLeftOut, isMarked, nameOf } from './elements.ts';
import { inline } from './inline.ts';
import { drawing } from './drawing.ts';
import { table } from './table.ts';

/** The blocks of Markdown that an element holds, in order; each is one or more lines without a blank line around. */
export function blocksIn(element: HTMLElement, context: Context): string[] {
  const blocks: string[] = [];
  let run: Node[] = [];
  const flush = () => {
    const text = inline(run, context).trim();
    if (text) blocks.push(guarded(text));
    run = [];
  };
  for (const node of element.childNodes) {
    if (!isElement(node) || !isBlock(node)) {
      run.push(node);
      continue;
    }
    flush();
    if (!isLeftOut(node)) blocks.push(...block(node, context));
  }
  flush();
  return blocks;
}

function block(element: HTMLElement, context: Context): string[] {
  const name = nameOf(element);
  const text = () => inline(element.childNodes, context).trim();
  if (/^h[1-6]$/.test(name)) return [`${'#'.repeat(Number(name[1]))} ${blocksIn(element, context).join(' ')}`];
  if (isMarked(element, ['fact-notes'])) return factNotes(element, context);
  switch (name) {
    case 'ul':
      return [items(element, context, () => '- ')];
    case 'ol':
      return [items(element, context, (index) => `${Number(element.getAttribute('start') ?? 1) + index}. `)];
    case 'dl':
      return definitions(element, context);
    case 'table':
      return table(element, context, blocksIn);
    case 'svg':
      return drawing(element);
    case 'summary':
    case 'legend':
    case 'figcaption':
      return text() ? [`**${text().replaceAll('**', '')}**`] : [];
    case 'blockquote':
      return [blocksIn(element, context).join('\n\n').replace(/^/gm, '> ').replace(/^> $/gm, '>')];
    case 'pre':
      return [`\`\`\`\n${element.text.trim()}\n\`\`\``];
    case 'hr':
      return ['---'];
    default:
      return blocksIn(element, context);
  }
}

function items(list: HTMLElement, context: Context, marker: (index: number) => string): string {
  return children(list, 'li')
    .map((item, index) => itemOf(marker(index), blocksIn(item, context)))
    .filter(Boolean)
    .join('\n');
}

/** One item; what follows its first block is indented to belong to it. Headings inside are bold, since lists are flat. */
function itemOf(mark: string, blocks: readonly string[]): string {
  const text = blocks.map((part) => part.replace(/^#+ (.*)$/, '**$1**')).join('\n');
  return text && mark + text.replace(/\n/g, `\n${' '.repeat(mark.length)}`);
}

function definitions(list: HTMLElement, context: Context): string[] {
  const lines: string[] = [];
  for (const element of list.querySelectorAll('dt, dd')) {
    if (element.closest('dl') !== list) continue;
    const text = blocksIn(element, context).join('\n').replace(/\n/g, '\n  ');
    if (!text) continue;
    if (nameOf(element) === 'dt') lines.push(`- **${text.replaceAll('**', '')}**`);
    else if (lines.length > 0) lines[lines.length - 1] += `${lines.at(-1)?.endsWith('**') ? ':' : ''} ${text}`;
  }
  return lines.length > 0 ? [lines.join('\n')] : [];
}

function factNotes(aside: HTMLElement, context: Context): string[] {
  const notes = children(aside, 'div').map((note) => `- ${inline(note.childNodes, context).trim()}`);
  return [`## ${aside.getAttribute('aria-label') ?? 'Facts'}`, notes.join('\n')];
}

function children(element: HTMLElement, name: string): HTMLElement[] {
  return element.childNodes.filter((node): node is HTMLElement => isElement(node) && nameOf(node) === name);
}

/** A paragraph that begins like a list, a heading or a quotation stays a paragraph. */
function guarded(text: string): string {
  return text.replace(/^(#{1,6} |[-+>] )/, '\\$1').replace(/^(\d+)([.)] )/, '$1\\$2');
}
