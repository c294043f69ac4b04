import { describe, expect, test } from 'vitest';
import { prints, saysOf, unbacked } from '#domain/facts/backing.ts';

const controls = { id: 'annex-a-controls', words: ['93 controls'] };
const cpa = { id: 'cpa', words: ['licensed CPA firm'] };

test('wordings stand for their figures in any spelling', () => {
  expect(saysOf(['three years', '12 months'])).toEqual(new Set(['time 3 year', 'time 12 month']));
});

describe('a text prints a fact', () => {
  test('by its figure', () => expect(prints('Annex A has 93 Annex A controls.', controls)).toBe(true));
  test('by its wording, in any case', () => expect(prints('Only a Licensed CPA firm signs.', cpa)).toBe(true));
  test('and not by another figure', () => expect(prints('Annex A had 114 controls.', controls)).toBe(false));
  test('and not by a part of the wording', () => expect(prints('A CPA firm signs.', cpa)).toBe(false));
});

describe('a figure without a fact', () => {
  const text = '93 controls, kept for 3 years, in 14 domains.';
  test('is found', () => {
    expect(unbacked(text, [controls], []).map(({ words }) => words)).toEqual(['3 years', '14 domains']);
  });
  test('counts as explained where the text says why', () => {
    expect(unbacked(text, [controls], ['three years', '14 domains'])).toEqual([]);
  });
  test('shows once a fact has changed and the text has not', () => {
    expect(unbacked('93 controls', [{ id: 'a', words: ['94 controls'] }], []).length).toBe(1);
  });
});
