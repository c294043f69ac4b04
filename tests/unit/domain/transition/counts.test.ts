import { expect, test } from 'vitest';
import { transitionCounts } from '#domain/transition/counts.ts';
import { recordsOf } from '../../../support/content.ts';

test('the counts agree with the published ones: 58 carried over, 24 merged, 11 new, one split', () => {
  const counts = transitionCounts(
    recordsOf('oldControls').map(({ data }) => data),
    recordsOf('controls'),
  );
  expect(counts).toMatchObject({ old: 114, pairs: 115, single: 58, mergers: 24, added: 11, split: 1 });
  expect(counts.byRelation).toEqual({ unchanged: 35, renamed: 13, revised: 10, merged: 55, split: 2 });
});
