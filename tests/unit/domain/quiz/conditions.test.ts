import { expect, test } from 'vitest';
import { contradicted, holds } from '#domain/quiz/conditions.ts';

const when = { asked: ['soc2', 'both'], have: ['nothing'] };

test('a rule holds only when every condition is answered and satisfied', () => {
  expect(holds(when, new Map([['asked', 'soc2']]))).toBe(false);
  expect(
    holds(
      when,
      new Map([
        ['asked', 'both'],
        ['have', 'nothing'],
      ]),
    ),
  ).toBe(true);
});

test('an open question does not rule a rule out, a wrong answer does', () => {
  expect(contradicted(when, new Map([['asked', 'soc2']]))).toBe(false);
  expect(contradicted(when, new Map([['asked', 'law']]))).toBe(true);
});
