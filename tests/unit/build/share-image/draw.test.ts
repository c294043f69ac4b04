import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lightColors } from '#build/share-image/colors.ts';
import { drawShareImage } from '#build/share-image/draw.ts';
import { fitTitle } from '#build/share-image/fit.ts';
import { shareImageType } from '#build/share-image/type.ts';
import { root } from '../../../support/content.ts';

const type = await shareImageType();
const colors = lightColors(readFileSync(join(root, 'src/styles/tokens.css'), 'utf8'));
const draw = (subject: 'soc2' | 'iso27001' | 'both') =>
  drawShareImage({ title: 'Scoping a SOC 2', kind: 'Guide', subject }, { type, colors, name: 'Crosswalk' });

describe('the drawing of the facing pages', () => {
  test('has the colors of the site, as the design gives them', () => {
    expect(colors).toMatchObject({ paper: '#fcfaf6', ink: '#1b1f28', 'soc2-line': '#3363d2', 'iso-line': '#c86921' });
  });
  test('needs no font: every letter is a path', () => {
    expect(draw('both')).not.toMatch(/<text|font|undefined|NaN/);
  });
  test('tints the side that speaks, and no side where both do', () => {
    expect(draw('soc2')).toContain(colors['soc2-tint']);
    expect(draw('iso27001')).toContain(colors['iso-tint']);
    expect(draw('both')).not.toMatch(new RegExp(`${colors['soc2-tint']}|${colors['iso-tint']}`));
  });
  test('is the drawing that its number stands for: whoever changes it raises DRAWING in share-image.ts, then this', () => {
    const drawings = (['soc2', 'iso27001', 'both'] as const).map(draw).join('');
    expect(createHash('sha256').update(drawings).digest('hex').slice(0, 16)).toBe('5713addeb15f633e');
  });
});

describe('a title in its box', () => {
  const measure = (text: string, size: number) => text.length * size * 0.5;
  const box = { width: 400, height: 200, largest: 60, smallest: 20, leading: 1.1 };
  test('is as large as it can be', () => {
    expect(fitTitle('Short', box, measure)).toEqual({ size: 60, lines: ['Short'] });
  });
  test('grows smaller until no line is too wide and all lines fit', () => {
    const { size, lines } = fitTitle('Which of these many words will have to go down to the next line', box, measure);
    expect(Math.max(...lines.map((line) => measure(line, size)))).toBeLessThanOrEqual(400);
    expect(lines.length * size * 1.1).toBeLessThanOrEqual(200);
  });
  test('is broken into lines of like length, and names stay whole', () => {
    expect(fitTitle('aaaa bbbb cccc dddd eeee', { ...box, smallest: 38, largest: 40 }, measure).lines).toEqual([
      'aaaa bbbb cccc',
      'dddd eeee',
    ]);
    expect(fitTitle('one SOC\u00a02', { ...box, width: 130 }, measure).lines).toEqual(['one', 'SOC\u00a02']);
  });
});
