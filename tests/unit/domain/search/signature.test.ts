import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signatureOf } from '#domain/search/signature.ts';

test('order and repetition do not matter', () => {
  const terms = fc.uniqueArray(fc.stringMatching(/^[a-z~]{1,6}$/), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(terms, (list) => {
      expect(signatureOf([...list].reverse())).toBe(signatureOf(list));
      expect(signatureOf([...list, list[0] ?? ''])).toBe(signatureOf(list));
    }),
  );
});

test('other terms give another signature', () => {
  expect(signatureOf(['soc', 'iso'])).not.toBe(signatureOf(['soc', 'scope']));
});

test('one term or none has no signature', () => {
  expect(signatureOf(['soc', 'soc'])).toBeUndefined();
  expect(signatureOf([])).toBeUndefined();
});
