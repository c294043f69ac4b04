import { kindOf } from './code.ts';

/** A stretch of text; `code` where it names a requirement. */
export interface Piece {
  text: string;
  code?: string;
}

/**
 * Criteria, controls of 2022, sub-clauses with three numbers, and two-number clauses behind the word "clause". A bare
 * `4.2` has too many meanings to be one.
 */
const CODES =
  /(?<![\w./-])(?:(?:CC|PI|[ACP])\d\.\d|A\.[5-8]\.\d{1,2}|[4-9]\.\d\.\d|(?<=[Cc]lauses? )(?:[4-9]|10)\.\d)(?!\w|\.\d)/g;

/** The text in pieces, so that a view can make each identifier a link. Joined, the pieces give the text again. */
export function codedPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: code, index } of text.matchAll(CODES)) {
    if (!kindOf(code)) continue;
    if (index > from) pieces.push({ text: text.slice(from, index) });
    pieces.push({ text: code, code });
    from = index + code.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}
