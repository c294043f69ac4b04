/**
 * A free text on one line: every run of white space is one space. Control characters and marks that are not seen, or
 * that turn the direction of text, are gone; the joiners that scripts and emoji need stay.
 */
export function oneLine(text: string): string {
  return text
    .replace(/(?![\s\u200c\u200d])[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
