import type { HTMLElement } from 'node-html-parser';
import { type Context, isLeftOut, nameOf } from './elements.ts';
import { inline } from './inline.ts';

/** Gives the blocks that an element holds; handed in, since blocks hold tables and cells hold blocks. */
type BlocksIn = (element: HTMLElement, context: Context) => string[];

/** A table as Markdown, after its caption. Where no row is a head, the head stays empty. */
export function table(element: HTMLElement, context: Context, blocksIn: BlocksIn): string[] {
  const caption = element.querySelector('caption');
  const rows = element.querySelectorAll('tr').filter((row) => !isLeftOut(row));
  const cells = rows.map((row) => cellsOf(row, context, blocksIn));
  const width = Math.max(0, ...cells.map(({ length }) => length));
  const first = rows[0];
  const hasHead = Boolean(first && (first.closest('thead') || first.querySelectorAll('td').length === 0));
  const head = hasHead ? (cells.shift() ?? []) : [];
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, index) => row[index] ?? '').join(' | ')} |`;
  const rule = `|${' --- |'.repeat(width)}`;
  const title = caption ? inline(caption.childNodes, context).trim() : '';
  return [...(title ? [`**${title}**`] : []), [line(head), rule, ...cells.map(line)].join('\n')];
}

function cellsOf(row: HTMLElement, context: Context, blocksIn: BlocksIn): string[] {
  return row.childNodes
    .filter((node): node is HTMLElement => /^t[hd]$/.test(nameOf(node as HTMLElement)))
    .flatMap((cell) => [
      oneLine(blocksIn(cell, context)),
      ...Array.from({ length: Number(cell.getAttribute('colspan') ?? 1) - 1 }, () => ''),
    ]);
}

/** The blocks of a cell on one line; the items of a list are parted by semicolons, bars cannot end the cell. */
function oneLine(blocks: readonly string[]): string {
  return blocks
    .map((block) => block.replace(/^(- |\d+\. )/, '').replace(/\n\s*(- |\d+\. )/g, '; '))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|')
    .trim();
}
