import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countPersons } from '#domain/audit-time/persons.ts';

test('all persons are the most; identical work counts by its square root, rounded up, at least', () => {
  expect(countPersons('60', '')).toEqual({ least: 60, most: 60 });
  expect(countPersons('60', '20')).toEqual({ least: 45, most: 60 });
  expect(countPersons('100', '100')).toEqual({ least: 10, most: 100 });
});

test('spaces and commas between thousands are read', () => {
  expect(countPersons(' 1,200 ', '')).toEqual({ least: 1200, most: 1200 });
});

describe('what cannot be is named with its field', () => {
  test.each([
    ['', '', 'persons', /Enter how many/],
    ['0', '', 'persons', /whole number from 1/],
    ['12.5', '', 'persons', /whole number/],
    ['many', '', 'persons', /whole number/],
    ['-3', '', 'persons', /whole number/],
    ['60', 'x', 'same', /identical work must be/],
    ['60', '61', 'same', /Lower that number/],
  ] as const)('%s persons, %s of them alike', (persons, same, field, problem) => {
    const counted = countPersons(persons, same);
    expect(counted).toMatchObject({ field });
    expect(counted.problem).toMatch(problem);
  });
});

test('nothing that is typed throws', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (persons, same) => {
      const counted = countPersons(persons, same);
      return counted.problem !== undefined || (counted.least >= 1 && counted.least <= counted.most);
    }),
  );
});
