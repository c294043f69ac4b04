import { describe, expect, test } from 'vitest';
import { datedPlan, type Plan } from '#domain/quiz/plan.ts';
import { beginInWords, planVerdict, SURE, stepInWords } from '#domain/quiz/plan-words.ts';

const plan: Plan = {
  outcome: 'x',
  meanwhile: 'a letter',
  steps: [
    { id: 'a', title: 'A', weeks: [1, 2], source: 's', gives: 'the first report' },
    { id: 'b', title: 'B', weeks: [2, 4], source: 's', after: 'a', gives: 'the second report', estimate: true },
  ],
};
const verdict = (by?: string) => {
  const dated = datedPlan(plan, new Map(), '2026-01-01', by);
  return dated ? planVerdict(dated) : [];
};

describe('the verdict on a plan', () => {
  test('without a date says when all is done', () => {
    expect(verdict()).toEqual(['Begun today, all is done between 22 January 2026 and 12 February 2026.']);
  });
  test('says that all can be done', () => {
    expect(verdict('2026-06-01')).toEqual([
      'This can be done by 1 June 2026, even at the longest published pace: the first report and the second report.',
    ]);
  });
  test('says what takes a shorter pace', () => {
    expect(verdict('2026-01-31')).toEqual([
      'This can be done by 31 January 2026, even at the longest published pace: the first report.',
      'This takes a shorter pace: the second report.',
    ]);
  });
  test('says what cannot be done, what can, and what to show until then', () => {
    expect(verdict('2026-01-10')).toEqual([
      'This cannot be done by 10 January 2026: the second report. The earliest is 22 January 2026.',
      'But this can, at a short pace only: the first report.',
      'Until then you can show a letter.',
    ]);
    expect(verdict('2026-01-02')).toHaveLength(2);
  });
});

test('a step says how long it takes, whose figure it is, and when it ends', () => {
  const step = datedPlan(plan, new Map(), '2026-01-01', '2026-06-01')?.steps[1];
  expect(step && stepInWords(step)).toBe(
    '2 to 4 weeks (our estimate). Ends 22 January 2026 at the earliest, 12 February 2026 at the longest pace.',
  );
  expect(step && beginInWords(step)).toBe('Begin by 18 May 2026.');
  expect(step && beginInWords({ ...step, beginBy: undefined })).toBe('');
});

test('how sure an advice is has words for each degree', () => {
  expect(Object.keys(SURE)).toEqual(['high', 'fair', 'split']);
});
