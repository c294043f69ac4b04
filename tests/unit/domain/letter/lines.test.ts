import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decoded, WIDTH, wrapped } from '#domain/letter/lines.ts';

test('lines are broken between words, and a long address keeps a line of its own', () => {
  const address = `https://example.org/${'a'.repeat(90)}`;
  expect(wrapped(`See ${address} now`)).toBe(`See\n${address}\nnow`);
});

test('later lines are set in under the first', () => {
  const lines = wrapped('word '.repeat(40).trim(), '12. ').split('\n');
  expect(lines[0]?.startsWith('12. word')).toBe(true);
  for (const line of lines.slice(1)) expect(line).toMatch(/^ {4}word/);
});

test('no word is lost, and no line is longer than it must be', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1 }), (words) => {
      const lines = wrapped(words.join(' '), '- ').split('\n');
      expect(lines.join(' ').replace(/^- /, '').split(/\s+/)).toEqual(words);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(WIDTH);
    }),
  );
});

test('character references become characters, unknown ones stay', () => {
  expect(decoded('a &amp; b &lt;c&gt; &quot;d&quot; &#8217; &#x2019; &nope;')).toBe('a & b <c> "d" ’ ’ &nope;');
});
