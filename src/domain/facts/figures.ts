import { NUMBER, numberOf } from './numbers.ts';

/** A figure as it stands in a text: what it says in one spelling, and where. */
export interface Figure {
  /** One spelling for all: `date 2025-10-31`, `time 3 year`, `money USD 10000`, `count 93 control`, `share 60`. */
  says: string;
  /** The words as they stand. */
  words: string;
  /** Offset of the words in the text. */
  at: number;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MONTH = `(?:${MONTHS.join('|')})`;
const CURRENCY: Record<string, string> = { $: 'USD', '€': 'EUR', '£': 'GBP' };
const NOUNS = 'controls?|criteri(?:a|on)|categor(?:ies|y)|(?:sub-)?clauses?|themes?|domains|principles|objectives';
const UNITS = 'minute|hour|auditor-day|day|week|month|year';

const dated = new RegExp(`\\b(?:(\\d{1,2}) )?(${MONTH})(?: (\\d{4}))?\\b`, 'g');
const year =
  /\b(?:in|since|until|by|from|before|after|during|of|early|late|to|edition|mid-) ?((?:19|20)\d\d)\b(?![-:/]\d)/g;
const money = /(?:([$€£])|\b(USD|EUR|GBP|CHF) )(\d[\d,]*(?:\.\d+)?)(k\b| million)?/g;
const share = /\b(\d+(?:\.\d+)?)(?: to (\d+))? ?(?:%|percent\b|per cent\b)/g;
const time = new RegExp(
  `\\b(?:(${NUMBER}) (?:to|or|and) |(\\d+)[-–])?(${NUMBER})[ -](?:working |calendar |full |more )?(${UNITS})s?\\b`,
  'gi',
);
const count = new RegExp(`(?<![\\w.]|IEC |ISO |TS |SOC |AT-C )(${NUMBER}) (?:[a-z-]+ ){0,2}?(${NOUNS})\\b`, 'gi');

/**
 * The dates, amounts, shares, durations and counts of controls or criteria in a text, in order. One of anything, a
 * month without a year and a count below five are ordinary language and are left out.
 */
export function figuresIn(text: string): Figure[] {
  const found = [
    ...all(
      text,
      dated,
      ([, day, month, yearText]) =>
        yearText && `date ${[yearText, monthOf(month), day].filter(Boolean).map(pad).join('-')}`,
    ),
    ...all(text, year, ([, only]) => `date ${only}`),
    ...all(text, money, ([, sign = '', code, digits, k]) => `money ${CURRENCY[sign] ?? code} ${thousands(digits, k)}`),
    ...all(text, share, ([, from, to]) => `share ${[from, to].filter(Boolean).join('-')}`),
    ...all(text, time, ([, from, digits, to, unit]) => duration(from ?? digits, to, unit)),
    ...all(text, count, ([, number, noun]) => counted(number, noun)),
  ];
  return found.sort((a, b) => a.at - b.at);
}

function all(text: string, pattern: RegExp, say: (match: RegExpMatchArray) => string | undefined): Figure[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const says = say(match);
    return says ? [{ says, words: match[0], at: match.index }] : [];
  });
}

function monthOf(name = ''): string {
  return String(MONTHS.indexOf(name) + 1);
}

function pad(text = ''): string {
  return text.padStart(2, '0');
}

function thousands(digits = '', k = ''): number {
  return Number(digits.replaceAll(',', '')) * (k === 'k' ? 1000 : k ? 1_000_000 : 1);
}

function duration(from: string | undefined, to = '', unit = ''): string | undefined {
  const numbers = [from, to].flatMap((part) => (part === undefined ? [] : [numberOf(part)]));
  if (numbers.length === 1 && numbers[0] === 1) return undefined;
  return `time ${numbers.join('-')} ${unit.toLowerCase()}`;
}

function counted(number = '', noun = ''): string | undefined {
  const value = numberOf(number);
  if (value === undefined || value < 5 || value > 999 || !Number.isInteger(value)) return undefined;
  const one = noun
    .toLowerCase()
    .replace(/^sub-clause/, 'clause')
    .replace(/ies$/, 'y')
    .replace(/criteria/, 'criterion')
    .replace(/s$/, '');
  return `count ${value} ${one}`;
}
