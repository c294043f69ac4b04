import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countTicked, readTicks, toggle, writeTicks } from '#domain/progress.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{2,20}$/);

describe('stored ticks', () => {
  test('what is written is read back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id), (ids) => {
        const { ticks, damaged } = readTicks(writeTicks(new Set(ids)));
        expect([...ticks].sort()).toEqual([...ids].sort());
        expect(damaged).toBe(false);
      }),
    );
  });
  test('an empty browser has no ticks and no damage', () => {
    expect(readTicks(null)).toEqual({ ticks: new Set(), damaged: false });
  });
  test.each([
    '',
    '{',
    'null',
    '0',
    'true',
    '"x"',
    '{}',
    '{"a":1}',
    '[1]',
    '[null]',
    '["UPPER"]',
    '[["nested-id"]]',
    '["__proto__"]',
  ])('damaged text is reported and never throws: %s', (text) => {
    expect(readTicks(text).damaged).toBe(true);
  });
  test('the sound part of damaged text is kept', () => {
    expect([...readTicks('["policy-register", 7]').ticks]).toEqual(['policy-register']);
  });
  test('any JSON at all is read without a throw and without touching prototypes', () => {
    fc.assert(fc.property(fc.json(), (text) => void readTicks(text)));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test('ticking one item leaves the others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(id), id, fc.boolean(), (ids, one, on) => {
      const after = toggle(new Set(ids), one, on);
      expect(after.has(one)).toBe(on);
      expect(ids.filter((other) => other !== one).every((other) => after.has(other))).toBe(true);
    }),
  );
});

test('counts only the items of the list', () => {
  expect(countTicked(['a-1', 'b-2'], new Set(['b-2', 'c-3']))).toBe(1);
});
