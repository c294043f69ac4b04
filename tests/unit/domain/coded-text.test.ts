import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codedPieces } from '#domain/coded-text.ts';

const codesIn = (text: string) => codedPieces(text).flatMap(({ code }) => code ?? []);

describe('identifiers in a text', () => {
  test('a sentence comes apart at its identifiers', () => {
    expect(codedPieces('See CC6.1, then A.5.10.')).toEqual([
      { text: 'See ' },
      { text: 'CC6.1', code: 'CC6.1' },
      { text: ', then ' },
      { text: 'A.5.10', code: 'A.5.10' },
      { text: '.' },
    ]);
  });
  test.each([
    ['CC6.1 to CC6.3', ['CC6.1', 'CC6.3']],
    ['A1.2, C1.1, PI1.4 and P6.7', ['A1.2', 'C1.1', 'PI1.4', 'P6.7']],
    ['(A.8.2) A.8.20', ['A.8.2', 'A.8.20']],
    ['6.1.3 and 9.3.1', ['6.1.3', '9.3.1']],
    ['clause 10.2', ['10.2']],
    ['Clauses 4.1', ['4.1']],
  ])('every identifier of "%s" is found', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });
  test.each(['version 4.2', 'A.9.4.3', 'A.6.1.2', '192.168.4.1', 'ACC6.1', 'CC6.10', 'A.5.105', '/cc6-1/', 'v6.1.2'])(
    '%s names no requirement of today',
    (text) => {
      expect(codesIn(text)).toEqual([]);
    },
  );
});

describe('the pieces', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('CC6.1', 'A.5.10', '6.1.2', 'clause 4.2', ' ', ', ', '.', 'A.', '1'),
  );
  test('give the text again when joined, whatever the text, and none is empty', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const pieces = codedPieces(text);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });
  test('keep an identifier whatever stands around it', () => {
    const around = fc.constantFrom(' ', '\n', ', ', ' (', ') ', '; ', ': ', '. ', '"');
    fc.assert(
      fc.property(around, around, fc.constantFrom('CC7.4', 'PI1.2', 'A.7.14', '9.2.2'), (before, after, code) => {
        expect(codedPieces(`${before}${code}${after}`)[1]).toEqual({ text: code, code });
      }),
    );
  });
});
