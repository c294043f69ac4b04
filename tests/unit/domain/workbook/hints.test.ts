import { expect, test } from 'vitest';
import { hintsFor } from '#domain/workbook/hints.ts';
import { link } from '../../../support/links.ts';

const criteriaOf = (strengths: number[]) =>
  hintsFor(
    'A.5.15',
    strengths.map((strength, index) => link(`CC6.${index + 1}`, 'A.5.15', 'intersects', strength)),
  ).map(({ criterion }) => criterion);

test('the three strongest pairs of a control are its hints, strongest first', () => {
  expect(criteriaOf([5, 9, 6, 8])).toEqual(['CC6.2', 'CC6.4', 'CC6.3']);
});

test('a pair of strength 4 is no hint, one of strength 5 is', () => {
  expect(criteriaOf([4, 5])).toEqual(['CC6.2']);
});

test('pairs of other controls are no hints', () => {
  expect(hintsFor('A.5.16', [link('CC6.1', 'A.5.15', 'intersects', 9)])).toEqual([]);
});
