import { expect, test } from 'vitest';
import { effectInWords, effectOf, levels, pointsOf } from '#domain/audit-time/complexity.ts';
import { auditTime } from '../../../support/audit-time.ts';

const { effects } = auditTime().matrix;

test('the matrix is the published one', () => {
  const cells = ['high', 'medium', 'low'].map((business) =>
    levels.map((it) => effectInWords(effectOf(effects, business as 'low', it))),
  );
  expect(cells).toEqual([
    ['5 to 20% more', '10 to 50% more', '20 to 100% more'],
    ['5 to 10% less', 'no change', '10 to 50% more'],
    ['10 to 30% less', '5 to 10% less', '5 to 20% more'],
  ]);
});

test('an effect runs from fewer days to more', () => {
  expect(effectOf(effects, 'low', 'low')).toEqual([-30, -10]);
  expect(effectOf(effects, 'high', 'high')).toEqual([20, 100]);
});

test('more complexity never means fewer days', () => {
  const raised = (from: 'low' | 'medium') => (from === 'low' ? 'medium' : 'high');
  for (const business of levels)
    for (const it of ['low', 'medium'] as const)
      for (const end of [0, 1]) {
        expect(effectOf(effects, business, raised(it))[end]).toBeGreaterThanOrEqual(
          effectOf(effects, business, it)[end]!,
        );
        expect(effectOf(effects, raised(it), business)[end]).toBeGreaterThanOrEqual(
          effectOf(effects, it, business)[end]!,
        );
      }
});

test('the points of three factors, 3 to 9, each belong to one level', () => {
  expect(Object.values(pointsOf)).toEqual(['3 to 4', '5 to 6', '7 to 9']);
});
