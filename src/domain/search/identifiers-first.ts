import { typedCodes } from '../typed-code.ts';
import type { TitleLine } from './document.ts';
import { takeIdentifiers, tokensOfCode } from './identifiers.ts';
import { plainText } from './words.ts';

const REQUIREMENTS = new Set(['Criterion', 'Control', 'Clause', 'Control of 2013']);

/**
 * Puts the documents of the identifiers in a query before all others. Where the query is nothing but an identifier they
 * come in the order in which it is most likely meant; within a longer query in the order of `ranked`.
 */
export function identifiersFirst(query: string, ranked: readonly number[], titles: readonly TitleLine[]): number[] {
  const codes = new Map<string, number>();
  titles.forEach(([, title, kind], number) => {
    if (REQUIREMENTS.has(kind)) codes.set(title.slice(0, title.indexOf(' ')), number);
  });
  const alone = typedCodes(query, new Set(codes.keys())).flatMap((code) => codes.get(code) ?? []);
  const tokens = new Set(takeIdentifiers(plainText(query.slice(0, 200))).tokens);
  const named = new Set(
    [...codes].flatMap(([code, number]) => (tokensOfCode(code).some((token) => tokens.has(token)) ? number : [])),
  );
  const within = ranked.filter((number) => named.has(number));
  return [...new Set([...(alone.length > 0 ? alone : within), ...ranked])];
}
