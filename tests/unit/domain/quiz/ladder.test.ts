import { expect, test } from 'vitest';
import { CHIP, COLUMN, ladderOf } from '#domain/quiz/ladder.ts';
import { wordsOf } from '#domain/quiz/phrase.ts';
import { flowSteps } from '#domain/quiz/steps.ts';
import { quizOf, recordsOf } from '../../../support/content.ts';

const steps = flowSteps(quizOf());
const titles = new Map(recordsOf('outcomes').map(({ id, data }) => [id, data.title]));
const ladder = ladderOf(steps, wordsOf, (id) => titles.get(id) ?? id);

test('draws every step once and every branch of it', () => {
  expect(ladder.steps.map(({ number }) => number)).toEqual(steps.map(({ number }) => number));
  expect(ladder.branches).toHaveLength(steps.flatMap(({ branches }) => branches).length);
});

test('leads every branch to exactly one thing', () => {
  for (const { into, jump, outcome } of ladder.branches)
    expect([into, jump, outcome].filter((target) => target !== undefined)).toHaveLength(1);
});

test('says the same as the steps', () => {
  const said = ladder.branches
    .map(({ lines, into, jump, outcome }) => `${lines.join(' ')} > ${into ?? jump ?? outcome}`)
    .toSorted();
  const meant = steps
    .flatMap(({ branches }) => branches)
    .map(({ options, to }) => `${options.map(wordsOf).join(', ')} > ${'step' in to ? to.step : to.outcome}`)
    .toSorted();
  expect(said).toEqual(meant);
});

test('lets no two boxes of a column overlap', () => {
  for (const a of ladder.branches)
    for (const b of ladder.branches)
      if (a !== b && a.x === b.x) expect(a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
});

test('keeps every line within its box, at about 6.3 pixels a letter', () => {
  for (const { lines } of ladder.branches)
    for (const line of lines) expect(line.length * 6.3).toBeLessThanOrEqual(CHIP);
  expect(CHIP).toBeLessThan(COLUMN);
});
