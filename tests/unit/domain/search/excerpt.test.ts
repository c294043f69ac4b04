import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptText } from '#domain/search/excerpt.ts';

test('marks go and entities become text', () => {
  expect(excerptText('an &lt;b&gt; <mark>opinion</mark> &amp; more &quot;said&quot; &#39;so&#39;')).toBe(
    'an <b> opinion & more "said" \'so\'',
  );
});

test('a twice escaped sign is unescaped once', () => {
  expect(excerptText('&amp;lt;')).toBe('&lt;');
});

test('any text can be an excerpt', () => {
  fc.assert(fc.property(fc.string(), (text) => void expect(excerptText(text).length).toBeLessThanOrEqual(text.length)));
});
