import { expect, test } from 'vitest';
import { plainText } from '#domain/letter/plain-text.ts';

test('paragraphs stand apart, headings are underlined', () => {
  expect(plainText('<h2>The thread</h2>\n<p>One.</p>\n<p>Two.</p>')).toBe('The thread\n----------\n\nOne.\n\nTwo.');
});

test('a link gives its address after its words', () => {
  expect(plainText('<p>Open <a href="https://example.org/">the rules</a>.</p>')).toBe(
    'Open the rules (https://example.org/).',
  );
});

test('items are marked or numbered, close together, also where they hold paragraphs or lists', () => {
  expect(plainText('<p>a</p><ul><li>one</li><li>two</li></ul><p>b</p>')).toBe('a\n\n- one\n- two\n\nb');
  expect(plainText('<ol><li>one</li><li><p>two</p><p>more</p></li></ol>')).toBe('1. one\n2. two\n\n   more');
  expect(plainText('<ol><li>one<ul><li>in</li></ul></li><li>two</li></ol>')).toBe('1. one\n\n- in\n2. two');
});

test('quotations keep their marks, and entities are characters', () => {
  expect(plainText('<p><q>It is</q> &amp; it isn’t</p>')).toBe('“It is” & it isn’t');
});

test('nothing comes of nothing', () => {
  expect(plainText('<p> </p><hr>')).toBe('');
});
