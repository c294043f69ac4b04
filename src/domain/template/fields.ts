import { oneLine } from '../one-line.ts';

/** A piece of a text: words, or a field named between square brackets. */
export type Piece = { words: string } | { field: string };

/** What a reader has entered, by field. */
export type FieldValues = Readonly<Record<string, string>>;

/** The pieces of a text in order; `[period start]` is the field "period start". */
export function piecesOf(text: string): Piece[] {
  return text
    .split(/(\[[^[\]\n]*\])/)
    .filter(Boolean)
    .map((piece) => (/^\[[^[\]\n]*\]$/.test(piece) ? { field: piece.slice(1, -1) } : { words: piece }));
}

/** The fields of a text in the order of their first use. */
export function fieldsIn(text: string): string[] {
  return [...new Set(piecesOf(text).flatMap((piece) => ('field' in piece ? [piece.field] : [])))];
}

/** The value of a field on one line; empty where nothing was entered. */
export function entered(values: FieldValues, field: string): string {
  return Object.hasOwn(values, field) ? oneLine(values[field] ?? '') : '';
}

/**
 * The text with its fields filled. A field without a value stays a visible gap in brackets, and so does one that
 * nobody declared. A value is put in once and as it is: brackets in it are not read as fields.
 */
export function fill(text: string, values: FieldValues): string {
  return piecesOf(text)
    .map((piece) => ('words' in piece ? piece.words : entered(values, piece.field) || `[${piece.field}]`))
    .join('');
}

/** The fields of a text that are still without a value. */
export function gapsIn(text: string, values: FieldValues): string[] {
  return fieldsIn(text).filter((field) => !entered(values, field));
}

/** Fields that the texts use and nobody declared, and fields that were declared and no text uses. */
export function fieldFaults(
  declared: readonly string[],
  texts: readonly string[],
): Record<'undeclared' | 'unused', string[]> {
  const used = [...new Set(texts.flatMap(fieldsIn))];
  return {
    undeclared: used.filter((field) => !declared.includes(field)),
    unused: declared.filter((field) => !used.includes(field)),
  };
}
