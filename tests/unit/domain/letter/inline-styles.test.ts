import { expect, test } from 'vitest';
import { inlineStyles, letterStyles, smallPrint } from '#domain/letter/inline-styles.ts';
import { contrast } from '../../../support/contrast.ts';

test('every element carries its own style, so that no style sheet is needed', () => {
  const html = inlineStyles('<p>A <a href="https://example.org/">b</a></p>');
  expect(html).toBe(
    `<p style="${letterStyles['p']}">A <a href="https://example.org/" style="${letterStyles['a']}">b</a></p>`,
  );
});

test('an element without a style stops the build and names itself', () => {
  expect(() => inlineStyles('<table><tr></tr></table>')).toThrow('<table>');
  expect(() => inlineStyles('<p><img src="x"></p>')).toThrow('<img>');
});

test('words have the color of the mail program, and every line reads 3:1 on white and on black', () => {
  const styles = [...Object.values(letterStyles), smallPrint];
  const textColors = styles.flatMap((style) => style.match(/(?<![-\w])color:[^;]+/g) ?? []);
  expect(new Set(textColors)).toEqual(new Set(['color:inherit']));
  expect(styles.join(';')).not.toMatch(/background/);
  const lines = styles.flatMap((style) => style.match(/#[0-9a-f]{6}/g) ?? []);
  expect(lines.length).toBeGreaterThan(0);
  for (const color of lines)
    for (const ground of ['#ffffff', '#000000', '#121212', '#1f1f1f'])
      expect(contrast(color, ground), `${color} on ${ground}`).toBeGreaterThanOrEqual(3);
});

test('no style has a double quote, which would end its attribute', () => {
  expect([...Object.values(letterStyles), smallPrint].filter((style) => style.includes('"'))).toEqual([]);
});
