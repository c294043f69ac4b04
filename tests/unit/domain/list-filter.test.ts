import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FilterField, facet, fieldOf, isShown, readFilter, writeFilter } from '#domain/list-filter.ts';

const theme: FilterField = fieldOf('theme', 'Theme', ['People', 'Physical', 'People']);
const type: FilterField = fieldOf('type', 'Control type', ['Preventive', 'Detective']);
const fields = [theme, type];
const nothing = { values: {}, text: '' };

describe('fields', () => {
  test('a field offers each value once, in the order given, with its own label', () => {
    expect(theme.options).toEqual([
      ['people', 'People'],
      ['physical', 'Physical'],
    ]);
  });
  test('a value of several words becomes one word of the mark-up, and the one that the field offers', () => {
    expect(facet('concept', 'Identity & access rights')).toBe('concept:identity-access-rights');
    expect(fieldOf('concept', 'Concept', ['Identity & access rights']).options[0]?.[0]).toBe('identity-access-rights');
  });
});

describe('the choice in the address', () => {
  test('a list that is not narrowed has a plain address', () => {
    expect(writeFilter(nothing, fields)).toBe('');
    expect(writeFilter({ values: {}, text: '   ' }, fields)).toBe('');
  });
  test('fields stand in their own order, not in the order of choosing', () => {
    const choice = { values: { type: 'detective', theme: 'people' }, text: 'log & trail' };
    expect(writeFilter(choice, fields)).toBe('?theme=people&type=detective&q=log+%26+trail');
  });
  test('what is written is read back', () => {
    const values = fc.record(
      { theme: fc.constantFrom('people', 'physical'), type: fc.constantFrom('preventive', 'detective') },
      { requiredKeys: [], noNullPrototype: true },
    );
    const text = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((words) => words.length <= 100);
    fc.assert(
      fc.property(values, text, (chosen, words) => {
        const query = writeFilter({ values: chosen, text: words }, fields);
        expect(readFilter(query, fields)).toEqual({ values: chosen, text: words.trim() });
      }),
    );
  });
  test('unknown fields and values are dropped', () => {
    expect(readFilter('?theme=none&type=detective&color=red&__proto__=x', fields)).toEqual({
      values: { type: 'detective' },
      text: '',
    });
  });
  test('no address makes it throw, and no text gets longer than a hundred characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
        expect(readFilter(query, fields).text.length).toBeLessThanOrEqual(100);
        expect(readFilter(`?q=${query}`, fields).text.length).toBeLessThanOrEqual(100);
      }),
    );
    expect(readFilter(`?q=${'x'.repeat(5000)}`, fields).text).toBe('x'.repeat(100));
  });
  test('of an overlong address only the beginning is read', () => {
    expect(readFilter(`?theme=people&x=${'x'.repeat(2000)}&type=detective`, fields).values).toEqual({
      theme: 'people',
    });
  });
});

describe('what is shown', () => {
  const item = { facets: 'theme:people type:preventive type:detective', words: 'a.6.3 awareness and training' };
  test('everything, where nothing is chosen', () => {
    expect(isShown(item, nothing)).toBe(true);
    expect(isShown({ facets: '', words: '' }, nothing)).toBe(true);
  });
  test('an item of several types, under each of them and under no other', () => {
    expect(isShown(item, { values: { type: 'detective' }, text: '' })).toBe(true);
    expect(isShown(item, { values: { type: 'preventive' }, text: '' })).toBe(true);
    expect(isShown(item, { values: { type: 'corrective' }, text: '' })).toBe(false);
  });
  test('an item needs every facet that is chosen, whole', () => {
    expect(isShown(item, { values: { theme: 'people', type: 'detective' }, text: '' })).toBe(true);
    expect(isShown(item, { values: { theme: 'physical', type: 'detective' }, text: '' })).toBe(false);
    expect(isShown(item, { values: { type: 'detect' }, text: '' })).toBe(false);
  });
  test('an item needs every word, in any order and case', () => {
    expect(isShown(item, { values: {}, text: ' TRAINING  a.6 ' })).toBe(true);
    expect(isShown(item, { values: {}, text: 'training audit' })).toBe(false);
  });
});
