import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uuidOf } from '#domain/data/uuid.ts';

// Computed with the uuid module of Python: uuid5(uuid5(NAMESPACE_DNS, 'crosswalk.soc2-iso27001'), name).
test.each([
  ['map CC6.1 A.5.15', '8719832c-d0fb-56f3-8ff6-b4a677b7405d'],
  ['é', '245a6371-1d39-5b0f-b261-9c42640c335d'],
])('"%s" has the UUID that it had in every release', (name, uuid) => {
  expect(uuidOf(name)).toBe(uuid);
});

test('any name gives a UUID of version 5 in the form that importers ask for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(uuidOf(name)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }),
  );
});

test('two names share a UUID only when they are the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(uuidOf(a) === uuidOf(b)).toBe(a === b);
    }),
  );
});
