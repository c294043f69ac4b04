/**
 * How many slips of typing lie between two words: a letter missing, added or wrong, or two neighbors swapped
 * (optimal string alignment). Stops at `limit` + 1, so that far words cost little.
 */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...current) > limit) return limit + 1;
    [before, last] = [last, current];
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1);
}

/** A word of the site and in how many documents it stands. */
export type KnownWord = readonly [word: string, documents: number];

/**
 * The word of the site that a mistyped one most likely means, or undefined where none is near: one slip in words of
 * four or five letters, two in longer ones. Of equally near words, one with the same first letter, then the commoner.
 */
export function nearestWord(typed: string, known: readonly KnownWord[]): string | undefined {
  if (typed.length < 4 || /\d/.test(typed)) return undefined;
  const limit = typed.length < 6 ? 1 : 2;
  let best: { word: string; rank: number } | undefined;
  for (const [word, documents] of known) {
    const slips = slipsBetween(typed, word, limit);
    if (slips > limit) continue;
    const rank = slips * 100 + (word[0] === typed[0] ? 0 : 40) - Math.min(30, 6 * Math.log2(documents + 1));
    if (!best || rank < best.rank) best = { word, rank };
  }
  return best?.word;
}
