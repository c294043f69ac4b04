import { type Figure, figuresIn } from './figures.ts';

/** What a fact lends to a text: its id and the wordings in which it may be printed. */
export interface Backer {
  id: string;
  words: readonly string[];
}

/** The figures of a text, in one spelling, that these wordings stand for. */
export function saysOf(words: readonly string[]): Set<string> {
  return new Set(words.flatMap((word) => figuresIn(word).map(({ says }) => says)));
}

/** Whether a text prints a fact, by one of its figures or by one of its wordings. */
export function prints(text: string, { words }: Backer): boolean {
  const says = saysOf(words);
  const lower = text.toLowerCase();
  return (
    figuresIn(text).some((figure) => says.has(figure.says)) ||
    words.some((word) => figuresIn(word).length === 0 && lower.includes(word.toLowerCase()))
  );
}

/** The figures of a text that neither a fact nor an explanation of its own stands behind. */
export function unbacked(text: string, facts: readonly Backer[], own: readonly string[]): Figure[] {
  const backed = saysOf([...facts.flatMap(({ words }) => words), ...own]);
  return figuresIn(text).filter(({ says }) => !backed.has(says));
}
