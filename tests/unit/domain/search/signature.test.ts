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

test('one term has a signature of its own, no term has none', () => {
  expect(signatureOf(['soc', 'soc'])).toBe(signatureOf(['soc']));
  expect(signatureOf(['soc'])).not.toBe(signatureOf(['iso']));
  expect(signatureOf([])).toBeUndefined();
});
