import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldFaults, fieldsIn, fill, gapsIn, piecesOf, entered } from '#domain/template/fields.ts';
import { recordsOf } from '../../../support/content.ts';
import { hostile } from '../../../support/walk.ts';

const TEXT = 'For [company], from [period start] to [period end].\n\n[company]';
const bodies = recordsOf('templates').flatMap(({ data }) => data.texts.map(({ body }) => body));

describe('the fields of a text', () => {
  test('stand in the order of their first use, each once', () => {
    expect(fieldsIn(TEXT)).toEqual(['company', 'period start', 'period end']);
  });
  test('and the words between them give the text again', () => {
    for (const body of bodies)
      expect(
        piecesOf(body)
          .map((piece) => ('words' in piece ? piece.words : `[${piece.field}]`))
          .join(''),
      ).toBe(body);
  });
});

describe('a filled text', () => {
  test('has the values, everywhere the field stands', () => {
    expect(fill(TEXT, { company: 'Example Ltd', 'period start': 'May 1', 'period end': 'July 31' })).toBe(
      'For Example Ltd, from May 1 to July 31.\n\nExample Ltd',
    );
  });
  test('keeps a visible gap where a value is missing or only white space', () => {
    expect(fill(TEXT, { company: ' \n ', 'period end': 'July 31' })).toBe(
      'For [company], from [period start] to July 31.\n\n[company]',
    );
    expect(gapsIn(TEXT, { company: ' ', 'period end': 'July 31' })).toEqual(['company', 'period start']);
  });
  test('takes no notice of a field it does not have, or of what every object has', () => {
    expect(fill('[company] [constructor]', { unknown: 'x', company: 'A' })).toBe('A [constructor]');
  });
  test('puts a value in as it is: brackets and dollar signs in it mean nothing, line breaks are spaces', () => {
    expect(fill('[a] and [b]', { a: '[b] $& $1', b: 'x\n\ny' })).toBe('[b] $& $1 and x y');
  });
  test('keeps every word and line of the template, whatever is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bodies), hostile, (body, value) => {
        const values = Object.fromEntries(fieldsIn(body).map((field) => [field, value]));
        const filled = fill(body, values);
        expect(filled.split('\n')).toHaveLength(body.split('\n').length);
        const expected = piecesOf(body).map((piece) =>
          'words' in piece ? piece.words : entered(values, piece.field) || `[${piece.field}]`,
        );
        expect(filled).toBe(expected.join(''));
      }),
    );
  });
});

test('faults are the fields used and not declared, and those declared and not used', () => {
  expect(fieldFaults(['company', 'date'], ['[company]', '[periode]'])).toEqual({
    undeclared: ['periode'],
    unused: ['date'],
  });
});
