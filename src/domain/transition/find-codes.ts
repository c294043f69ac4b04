/** One spelling of an identifier found in a text. */
export interface FoundCode {
  /** As written, trimmed of outer space. */
  text: string;
  /** The canonical form it may stand for, such as `A.9.4.3`. */
  code: string;
  /** Whether the letter A stood before the numbers. */
  lettered: boolean;
}

/**
 * Three numbers joined by dots, with or without the letter A: `A.9.4.3`, `9.4.3`, `A9.4.3`, `a 9.4.3`. Longer chains
 * of numbers, such as an IP address or a version of four parts, are left alone.
 */
const OLD = /(?<![\w.])(?:(a)[.\s\u00a0]{0,2})?(\d{1,2})\s?\.\s?(\d{1,2})\s?\.\s?(\d{1,2})(?!\w|\.\d)/gi;

/** Two numbers after the letter A: a control of 2022 or an objective of 2013. */
const SHORT = /(?<![\w.])a[.\s\u00a0]{0,2}(\d{1,2})\.(\d{1,2})(?!\w|\.\d)/gi;

/** Every spelling in the text that has the form of a 2013 control, in order. Never throws, whatever the text. */
export function findOldCodes(text: string): FoundCode[] {
  return [...text.matchAll(OLD)].map(([written, letter, ...numbers]) => ({
    text: written.trim(),
    code: `A.${numbers.slice(0, 3).map(Number).join('.')}`,
    lettered: letter !== undefined,
  }));
}

/** Every spelling in the text that has the form `A.5.7`, in order. */
export function findShortCodes(text: string): FoundCode[] {
  return [...text.matchAll(SHORT)].map(([written, first, second]) => ({
    text: written.trim(),
    code: `A.${Number(first)}.${Number(second)}`,
    lettered: true,
  }));
}
