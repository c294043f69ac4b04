const WORDS = [
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['sixty', 60],
  ['ninety', 90],
] as const;

const VALUES = new Map<string, number>(WORDS);

/** A pattern, as text, for a number in digits or in words, from zero to ninety as prose writes them. */
export const NUMBER = `(?:\\d[\\d,]*(?:\\.\\d+)?|(?:twenty|thirty|sixty|ninety)-[a-z]{3,5}|${WORDS.map(([word]) => word).join('|')})`;

/** The number that digits or a word stand for, or undefined: `1,405` is 1405, `twelve` is 12. */
export function numberOf(text: string): number | undefined {
  const word = VALUES.get(text.toLowerCase());
  if (word !== undefined) return word;
  const [tens, ones] = text
    .toLowerCase()
    .split('-')
    .map((part) => VALUES.get(part));
  if (tens !== undefined && ones !== undefined) return tens + ones;
  const digits = text.replaceAll(',', '');
  return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}
