import { type Backer, saysOf } from './backing.ts';
import { figuresIn } from './figures.ts';

/** A run of text: plain, or the words in which a fact stands. */
export interface Piece {
  text: string;
  fact?: string;
}

/**
 * Cuts a text at the facts that stand in it; each fact is marked once, at its first place, and `done` remembers it for
 * the next text of the page. Undefined where the text holds none, so that it can be left as it is.
 */
export function factPieces(text: string, facts: readonly Backer[], done: Set<string>): Piece[] | undefined {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { at, words, id } of placesOf(text, facts)) {
    if (at < from || done.has(id)) continue;
    done.add(id);
    pieces.push({ text: text.slice(from, at) }, { text: words, fact: id });
    from = at + words.length;
  }
  if (pieces.length === 0) return undefined;
  return [...pieces, { text: text.slice(from) }].filter((piece) => piece.text !== '');
}

function placesOf(text: string, facts: readonly Backer[]): { at: number; words: string; id: string }[] {
  const figures = figuresIn(text);
  const lower = text.toLowerCase();
  return facts
    .flatMap(({ id, words }) => {
      const says = saysOf(words);
      const figure = figures.find((one) => says.has(one.says));
      if (figure) return [{ at: figure.at, words: figure.words, id }];
      const word = words.find((one) => figuresIn(one).length === 0 && lower.includes(one.toLowerCase()));
      if (word === undefined) return [];
      const at = lower.indexOf(word.toLowerCase());
      return [{ at, words: text.slice(at, at + word.length), id }];
    })
    .sort((a, b) => a.at - b.at || b.words.length - a.words.length);
}
