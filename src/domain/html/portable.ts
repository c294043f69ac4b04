import { htmlPieces, openTag, type Piece } from './pieces.ts';

/** Where a fragment comes from: the page it stands on and the origin of the site. */
export interface Place {
  /** Address of the page with its outer slashes. */
  page: string;
  origin: string;
}

/** Dropped with all they hold: what only works on the page, or is no text. */
const DROPPED = new Set(['template', 'svg', 'form', 'input', 'dialog', 'nav', 'noscript']);

/** Dropped without what they hold: they carry a look or a control of the page, and their words belong to the text. */
const UNWRAPPED = new Set(['button', 'span', 'astro-island', 'astro-slot']);

const KEPT = new Set([
  'href',
  'src',
  'alt',
  'title',
  'lang',
  'start',
  'colspan',
  'rowspan',
  'scope',
  'datetime',
  'cite',
]);

/**
 * A fragment of a page as it may leave the site, for feeds and mail: without scripts, notes that open and marks at
 * headings, without classes, and with absolute addresses in place of relative ones.
 */
export function portableHtml(html: string, place: Place): string {
  let out = '';
  /** Open elements that are being dropped, outermost first. */
  const dropping: string[] = [];
  for (const piece of htmlPieces(html)) {
    if (dropping.length > 0) {
      if (piece.kind === 'open' && !piece.alone) dropping.push(piece.name);
      if (piece.kind === 'close') dropping.pop();
      continue;
    }
    if (piece.kind === 'text') out += piece.html;
    else if (piece.kind === 'close') out += UNWRAPPED.has(piece.name) ? '' : `</${piece.name}>`;
    else if (!isDropped(piece)) out += UNWRAPPED.has(piece.name) ? '' : openTag(piece.name, carried(piece, place));
    else if (!piece.alone) dropping.push(piece.name);
  }
  return out.trim();
}

type Open = Extract<Piece, { kind: 'open' }>;

function isDropped({ name, attributes }: Open): boolean {
  const isAnchor = attributes.get('class')?.split(' ').includes('anchor');
  return DROPPED.has(name) || attributes.has('popover') || attributes.has('hidden') || Boolean(isAnchor);
}

function carried({ attributes }: Open, place: Place): [string, string][] {
  return [...attributes]
    .filter(([key]) => KEPT.has(key))
    .map(([key, value]) => [key, key === 'href' || key === 'src' ? absolute(value, place) : value]);
}

/** An address of the site as one that works anywhere; others stay as they are. */
function absolute(address: string, { page, origin }: Place): string {
  if (/^[a-z][a-z+.-]*:/i.test(address)) return address;
  return new URL(address, new URL(page, origin)).href;
}
