/** What an identifier names. Controls of 2013 have three numbers after the letter, those of 2022 two. */
export type CodeKind = 'criterion' | 'control' | 'clause' | 'control-2013';

const SHAPES: [CodeKind, RegExp][] = [
  ['criterion', /^(?:CC|PI|A|C|P)\d\.\d$/],
  ['control-2013', /^A\.\d{1,2}\.\d{1,2}\.\d{1,2}$/],
  ['control', /^A\.[5-8]\.\d{1,2}$/],
  ['clause', /^(?:[4-9]|10)\.\d(?:\.\d)?$/],
];

/** The kind of a well-formed identifier, or undefined for anything else. */
export function kindOf(code: string): CodeKind | undefined {
  return SHAPES.find(([, shape]) => shape.test(code))?.[0];
}

/** The file name and address part of an identifier: `A.5.10` becomes `a-5-10`. */
export function slugOf(code: string): string {
  return code.toLowerCase().replaceAll('.', '-');
}

/** The address of the page of an identifier, such as `/controls/a-5-10/`. Throws for text that is none. */
export function addressOf(code: string): string {
  const kind = kindOf(code);
  if (!kind) throw new Error(`"${code}" is no identifier`);
  return `/${FOLDERS[kind]}/${slugOf(code)}/`;
}

/**
 * Orders identifiers as the publications print them: by letters, then number by number, so that A.5.9 comes before
 * A.5.10. Of the criteria, the common criteria come first, then availability, confidentiality, processing integrity
 * and privacy.
 */
export function compareCodes(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left.rank !== right.rank) return left.rank - right.rank;
  const length = Math.max(left.numbers.length, right.numbers.length);
  for (let index = 0; index < length; index++) {
    const difference = (left.numbers[index] ?? -1) - (right.numbers[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** How a reader may write an identifier in the address bar, in the order of likelihood: `a.5.10` and `A.5.10`. */
export function spellingsOf(code: string): string[] {
  return [...new Set([code.toLowerCase(), code])];
}

const FOLDERS: Record<CodeKind, string> = {
  criterion: 'criteria',
  control: 'controls',
  clause: 'clauses',
  'control-2013': 'iso-27001-2013',
};

const LETTERS = ['CC', 'A', 'C', 'PI', 'P'];

function partsOf(code: string): { rank: number; numbers: number[] } {
  const letters = /^[A-Z]*/.exec(code)?.[0] ?? '';
  const isControl = code.startsWith('A.');
  const rank = letters === '' ? LETTERS.length : isControl ? LETTERS.length + 1 : LETTERS.indexOf(letters);
  return { rank, numbers: (code.match(/\d+/g) ?? []).map(Number) };
}
