import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factPieces } from '#domain/facts/pieces.ts';

const facts = [
  { id: 'controls', words: ['93 controls'] },
  { id: 'cycle', words: ['three years'] },
  { id: 'cpa', words: ['licensed CPA'] },
];

test('each fact is marked once, where it first stands', () => {
  const done = new Set<string>();
  expect(factPieces('93 controls over three years, and 93 controls again', facts, done)).toEqual([
    { text: '93 controls', fact: 'controls' },
    { text: ' over ' },
    { text: 'three years', fact: 'cycle' },
    { text: ', and 93 controls again' },
  ]);
  expect(factPieces('three years later', facts, done)).toBeUndefined();
});

test('a wording without a figure is marked as it stands', () => {
  expect(factPieces('Only a Licensed CPA signs', facts, new Set())).toEqual([
    { text: 'Only a ' },
    { text: 'Licensed CPA', fact: 'cpa' },
    { text: ' signs' },
  ]);
});

test('no letter of the text is lost or added', () => {
  const words = fc.constantFrom('93 controls', 'three years', 'licensed CPA', ' and ', ' ', 'x');
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      const text = parts.join('');
      const pieces = factPieces(text, facts, new Set());
      if (pieces) expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});
