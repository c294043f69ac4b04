import type { OldControl } from '#schemas/requirement.ts';

/** What happened on the way to a control of 2022. */
export type Change = OldControl['becomes'][number]['relation'] | 'new';

/** The sign and the word of each, in the order in which filters list them. */
export const changes: Record<Change, { glyph: string; word: string }> = {
  unchanged: { glyph: '=', word: 'unchanged' },
  renamed: { glyph: '→', word: 'renamed' },
  revised: { glyph: '⇝', word: 'revised' },
  merged: { glyph: '⇉', word: 'merged' },
  split: { glyph: '⇄', word: 'split' },
  new: { glyph: '＋', word: 'new' },
};
