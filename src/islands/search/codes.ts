import { typedCodes } from '#domain/typed-code.ts';
import type { Hit } from './use-search.ts';

type CodeLine = [code: string, title: string, href: string];

let lines: Promise<CodeLine[]> | undefined;

/** The requirements a reader may mean by an identifier, as hits that stand before all others; empty for words. */
export async function codeHits(text: string): Promise<Hit[]> {
  if (!/\d\.\d|\d \d/.test(text)) return [];
  lines ??= load().catch(() => {
    lines = undefined;
    return [];
  });
  const known = new Map((await lines).map((line) => [line[0], line]));
  return typedCodes(text, new Set(known.keys())).flatMap((code) => {
    const line = known.get(code);
    return line ? [{ url: line[2], title: line[1], kind: 'Identifier', excerpt: '', sub: [] }] : [];
  });
}

async function load(): Promise<CodeLine[]> {
  const answer = await fetch('/data/codes.json');
  if (!answer.ok) throw new Error('the list of identifiers could not be loaded');
  return answer.json();
}
