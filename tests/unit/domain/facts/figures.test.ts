import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn } from '#domain/facts/figures.ts';

const says = (text: string) => figuresIn(text).map((figure) => figure.says);

describe('one spelling for what means the same', () => {
  test.each([
    ['three years', '3 years', 'the three-year cycle', '3-year'],
    ['six to twelve months', '6 to 12 months', '6-12 months', '6–12 months'],
    ['eleven new controls', '11 controls', 'Eleven Annex A controls'],
    ['61 criteria', 'sixty-one criteria', '61 trust services criteria'],
    ['$10,000', 'USD 10,000', '$10k'],
    ['90 percent', '90%', '90 per cent'],
    ['thirty-six months', '36 months'],
  ])('%s', (...texts) => {
    expect(new Set(texts.flatMap(says)).size).toBe(1);
    expect(texts.every((text) => says(text).length === 1)).toBe(true);
  });
});

test.each([
  ['31 October 2025', 'date 2025-10-31'],
  ['October 2022', 'date 2022-10'],
  ['since 2022', 'date 2022'],
  ['€8,000', 'money EUR 8000'],
  ['CHF 155', 'money CHF 155'],
  ['60 to 90 percent', 'share 60-90'],
  ['30 sub-clauses', 'count 30 clause'],
  ['five categories', 'count 5 category'],
])('%s says %s', (text, expected) => {
  expect(says(text)).toEqual([expected]);
});

test.each([
  'ISO/IEC 27001 control',
  'clause 6.1.3 and A.5.10 controls',
  'two controls',
  'one month',
  'in March',
  'type 2',
  'SOC 2 criteria',
  'ISO 27001:2022',
])('%s holds no figure', (text) => {
  expect(says(text)).toEqual([]);
});

test('figures come in the order of the text, with their place in it', () => {
  const text = 'Since 2022 there are 93 controls; a certificate runs three years.';
  const figures = figuresIn(text);
  expect(figures.map(({ words }) => words)).toEqual(['93 controls', 'three years']);
  for (const { at, words } of figures) expect(text.slice(at, at + words.length)).toBe(words);
  expect(says('It holds since 2022.')).toEqual(['date 2022']);
});

test('any text can be read', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const { at, words } of figuresIn(text)) expect(text.slice(at, at + words.length)).toBe(words);
    }),
  );
});
