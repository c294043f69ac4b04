import { expect, test } from 'vitest';
import { ancestorsOf } from '#domain/lineage.ts';
import { recordsOf } from '../../support/content.ts';

const old = recordsOf('oldControls').map(({ id, data }) => ({ id, ...data }));

test('a merged control has several ancestors, a new one none', () => {
  expect(ancestorsOf('A.8.32', old).map(({ code }) => code)).toEqual(['A.12.1.2', 'A.14.2.2', 'A.14.2.3', 'A.14.2.4']);
  expect(ancestorsOf('A.5.7', old)).toEqual([]);
});

test.each(recordsOf('controls').map(({ data }) => [data.code, data.isNew] as const))(
  '%s is new exactly when it has no ancestor',
  (code, isNew) => {
    expect(ancestorsOf(code, old).length === 0).toBe(isNew);
  },
);
