import { stemmer } from 'stemmer';
import { american } from './spelling.ts';

/** Words that carry no subject; questions are full of them. */
const EMPTY = new Set(
  `a an and any are as at be been but by can could did do does doing done for from get gets getting give had has have
   how i if in into is it its just may me might must my need needed needs not now of on or our ours really shall she
   should so some than that the their them then there these they this those to too up us use used using very want was
   we were what when where whether which who whom whose why will with would you your yours actually also always about
   am being else ever each every he her him his let lets like make makes much no only other out over own same such
   s t re ve ll d m iec im`.split(/\s+/),
);

/** A text in lower case without accents and curly signs, spelled the American way. */
export function plainText(text: string): string {
  return american(text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘ʼ]/g, "'").toLowerCase());
}

/** The words of a plain text that carry a subject, in order and not yet stemmed. */
export function wordsOf(plain: string): string[] {
  return (plain.match(/[a-z0-9]+(?:[.+][a-z0-9]+)*/g) ?? []).filter((word) => !EMPTY.has(word) && word.length < 40);
}

/** The stem of a word by Porter's algorithm, under which its forms are one term; words with digits stay whole. */
export function stemOf(word: string): string {
  return /\d/.test(word) ? word : stemmer(word);
}
