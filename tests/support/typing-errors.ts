/** A generator of numbers from 0 to 1 that gives the same row for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A word with one slip of typing after its first letter: a letter left out, doubled, swapped with its neighbor, or wrong. */
export function mistyped(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const before = word.slice(0, at);
  const letter = word.charAt(at);
  const next = word.charAt(at + 1);
  const kind = Math.floor(random() * 4);
  if (kind === 0) return before + word.slice(at + 1);
  if (kind === 1) return before + letter + word.slice(at);
  if (kind === 2 && letter !== next) return before + next + letter + word.slice(at + 2);
  const other = 'abcdefghijklmnopqrstuvwxyz'.charAt(Math.floor(random() * 26));
  return before + other + word.slice(at + 1);
}
