import { expect, test } from 'vitest';
import { emphasisRuns, plain } from '#domain/emphasis.ts';

test('splits marked text into runs', () => {
  expect(emphasisRuns('A **report** with an opinion')).toEqual([
    { text: 'A ', strong: false },
    { text: 'report', strong: true },
    { text: ' with an opinion', strong: false },
  ]);
});

test('gives the text without marks', () => {
  expect(plain('**Certificate** by an accredited body')).toBe('Certificate by an accredited body');
});
