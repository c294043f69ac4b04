import { compareCodes, kindOf } from './code.ts';

/**
 * The identifiers a reader may mean by what they typed, best first: `cc 6.1`, `annex a 5.7`, `8.28`, `A9.4.3`. A bare
 * number may be a clause, a control of 2022 or one of 2013. Only identifiers in `known` are returned; anything that
 * does not look like an identifier gives an empty list.
 */
export function typedCodes(text: string, known: ReadonlySet<string>): string[] {
  const compact = text
    .slice(0, 60)
    .toUpperCase()
    .replace(/^\s*(ISO|IEC|SOC\s*2|27001|TSC|ANNEX|CONTROL|CRITERION|CLAUSE|[\s/:])+/g, '')
    .replace(/[\s_-]+/g, '')
    .replace(/,/g, '.');
  const match = /^(CC|PI|A|C|P)?\.?(\d{1,2}(?:\.\d{1,2}){1,2})$/.exec(compact);
  if (!match) return [];
  const [, letters = '', numbers = ''] = match;
  const asControl = `A.${numbers}`;
  const candidates =
    letters === '' ? [numbers, asControl] : letters === 'A' ? [asControl, `A${numbers}`] : [`${letters}${numbers}`];
  return candidates
    .filter((code) => known.has(code))
    .sort((a, b) => rank(a, letters) - rank(b, letters) || compareCodes(a, b));
}

/** Without letters the clause comes first; with the letter A the control does. */
function rank(code: string, letters: string): number {
  const kind = kindOf(code);
  if (letters === '' && kind === 'clause') return 0;
  return kind === 'control' ? 1 : kind === 'criterion' ? 2 : 3;
}
