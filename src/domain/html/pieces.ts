/** A piece of HTML that this site's own build has written: a run of text as it stands, or a tag with its attributes. */
export type Piece =
  | { kind: 'text'; html: string }
  | { kind: 'open'; name: string; attributes: ReadonlyMap<string, string>; alone: boolean }
  | { kind: 'close'; name: string };

/** Elements without content, as the HTML standard lists them. */
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

const TAG =
  /<!--[\s\S]*?-->|<(?:script|style)\b[\s\S]*?<\/(?:script|style)>|<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/g;
const ATTRIBUTE = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * The pieces of a fragment in order; comments, scripts and style sheets are left out. It reads what a serializer writes, with every attribute
 * complete and every element closed, and is no parser for HTML of unknown origin.
 */
export function htmlPieces(html: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: whole, 1: slash, 2: tag, 3: rest = '', index } of html.matchAll(TAG)) {
    if (index > from) pieces.push({ kind: 'text', html: html.slice(from, index) });
    from = index + whole.length;
    if (!tag) continue;
    const name = tag.toLowerCase();
    if (slash) pieces.push({ kind: 'close', name });
    else
      pieces.push({
        kind: 'open',
        name,
        attributes: attributesOf(rest),
        alone: VOID.has(name) || whole.endsWith('/>'),
      });
  }
  if (from < html.length) pieces.push({ kind: 'text', html: html.slice(from) });
  return pieces;
}

/** The tag of an opening piece, written out with these attributes. */
export function openTag(name: string, attributes: Iterable<readonly [string, string]>): string {
  return `<${name}${[...attributes].map(([key, value]) => ` ${key}="${value}"`).join('')}>`;
}

function attributesOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, key = '', double, single, bare]) => [
      key.toLowerCase(),
      (double ?? single ?? bare ?? '').replaceAll('"', '&quot;'),
    ]),
  );
}
