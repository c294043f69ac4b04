import { htmlPieces, type Piece } from '#domain/html/pieces.ts';
import { decoded, wrapped, WIDTH } from './lines.ts';

const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'div', 'blockquote', 'hr', 'table', 'tr']);
const UNDERLINES: Record<string, string> = { h1: '=', h2: '-', h3: '-' };

/** What is being written: blocks that are done, the words of the one at hand, and what they stand in. */
interface Writing {
  blocks: { lines: string; follows: boolean }[];
  words: string;
  /** What the block at hand begins with; later lines and paragraphs of an item are set in by as much. */
  mark: string;
  lists: { ordered: boolean; number: number }[];
  link: string | undefined;
}

/**
 * A fragment as plain text: paragraphs apart by an empty line, headings underlined, items with their mark, and after
 * the words of a link its address in brackets.
 */
export function plainText(html: string): string {
  const writing: Writing = { blocks: [], words: '', mark: '', lists: [], link: undefined };
  for (const piece of htmlPieces(html)) {
    if (piece.kind === 'text') writing.words += piece.html;
    else if (piece.kind === 'open') open(piece, writing);
    else close(piece.name, writing);
  }
  end(writing);
  return writing.blocks
    .map(({ lines, follows }, index) => `${index === 0 ? '' : follows ? '\n' : '\n\n'}${lines}`)
    .join('');
}

function open({ name, attributes }: Extract<Piece, { kind: 'open' }>, writing: Writing): void {
  if (name === 'a') writing.link = attributes.get('href');
  if (name === 'br') writing.words += ' ';
  if (name === 'q') writing.words += '“';
  if (!BLOCKS.has(name)) return;
  end(writing);
  if (name === 'ul' || name === 'ol') writing.lists.push({ ordered: name === 'ol', number: 0 });
  if (name === 'li') writing.mark = nextMark(writing.lists.at(-1));
}

function close(name: string, writing: Writing): void {
  if (name === 'a') {
    if (writing.link) writing.words += ` (${writing.link})`;
    writing.link = undefined;
  }
  if (name === 'q') writing.words += '”';
  if (!BLOCKS.has(name)) return;
  end(writing, UNDERLINES[name]);
  if (name === 'li') writing.mark = '';
  if (name === 'ul' || name === 'ol') writing.lists.pop();
}

/** Ends the block at hand, if it has words. An item that comes after another needs no empty line between. */
function end(writing: Writing, underline = ''): void {
  const words = decoded(writing.words).replace(/\s+/g, ' ').trim();
  writing.words = '';
  if (!words) return;
  const { mark, lists } = writing;
  const lines = [wrapped(words, mark), underline.repeat(Math.min(words.length, WIDTH))].filter(Boolean).join('\n');
  writing.blocks.push({ lines, follows: mark.trim() !== '' && (lists.at(-1)?.number ?? 0) > 1 });
  writing.mark = ' '.repeat(mark.length);
}

function nextMark(list: Writing['lists'][number] | undefined): string {
  if (!list) return '';
  list.number++;
  return list.ordered ? `${list.number}. ` : '- ';
}
