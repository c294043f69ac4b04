import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everything, isChosen, readRowChoice, writeRowChoice } from '#domain/comparison.ts';

const row = { group: 'scope', relation: 'differs', words: 'Who chooses the scope Management Your organization' };

describe('choosing rows', () => {
  test('shows every row when nothing is chosen', () => {
    expect(isChosen(row, everything)).toBe(true);
  });
  test('finds words in any order and case', () => {
    expect(isChosen(row, { ...everything, text: 'MANAGEMENT scope' })).toBe(true);
    expect(isChosen(row, { ...everything, text: 'scope auditor' })).toBe(false);
  });
  test('hides rows of other groups and rows that do not differ', () => {
    expect(isChosen(row, { ...everything, group: 'demand' })).toBe(false);
    expect(isChosen({ ...row, relation: 'same' }, { ...everything, differencesOnly: true })).toBe(false);
  });
});

describe('the choice in the address', () => {
  test('an unfiltered table has a plain address', () => {
    expect(writeRowChoice(everything)).toBe('');
  });
  test('what is written is read back', () => {
    const groups = fc.constantFrom('all', 'scope', 'demand', 'life-cycle');
    const text = fc.string({ maxLength: 60 }).map((value) => value.trim());
    fc.assert(
      fc.property(groups, text, fc.boolean(), (group, words, differencesOnly) => {
        const choice = { group, text: words, differencesOnly };
        expect(readRowChoice(writeRowChoice(choice))).toEqual(choice);
      }),
    );
  });
  test('no address makes it throw, and an unknown group shows everything', () => {
    fc.assert(fc.property(fc.string(), (query) => void readRowChoice(query)));
    expect(readRowChoice('?group=__proto__&only=x').group).toBe('all');
  });
});
