import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { site } from '#site.ts';
import { dist, letters } from '../support/built.ts';
import { contrast } from '../support/contrast.ts';
import { recordsOf } from '../support/content.ts';

const issues = recordsOf('newsletter').map(({ id, data, raw }) => ({ id, data, raw }));
const built = new Map(letters().map((letter) => [letter.address, letter]));
const each = issues.map(({ id, ...issue }) => {
  const letter = built.get(`/newsletter/${id}/email.html`);
  const file = join(dist, `newsletter/${id}/email.txt`);
  return [id, { ...issue, letter, text: existsSync(file) ? readFileSync(file, 'utf8') : '' }] as const;
});

const words = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];

test('every issue is a letter, and nothing else is', () => {
  expect([...built.keys()].sort()).toEqual(issues.map(({ id }) => `/newsletter/${id}/email.html`).sort());
});

describe('each letter', () => {
  test.each(each)('%s is short enough that no mail program cuts it', (_, { letter }) => {
    expect(Buffer.byteLength(letter?.html ?? '')).toBeGreaterThan(2000);
    expect(Buffer.byteLength(letter?.html ?? '')).toBeLessThanOrEqual(90_000);
  });
  test.each(each)('%s needs no style sheet, script, table, form, image or anything from elsewhere', (_, { letter }) => {
    const refused = 'style, script, link, table, form, img, svg, button, iframe, [src], [class], [id], [background]';
    expect(letter?.document.querySelectorAll(refused).map(({ tagName }) => tagName)).toEqual([]);
    expect(letter?.html).not.toMatch(/url\(|@import|javascript:|\son\w+=/i);
  });
  test.each(each)('%s has only whole links, to this site or by https', (_, { letter, text }) => {
    const links = letter?.document.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '') ?? [];
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !link.startsWith(`${site.origin}/`) && !link.startsWith('https://'))).toEqual([]);
    for (const link of links) expect(text).toContain(link);
  });
  test.each(each)('%s leads to the issue on the site', (id, { letter, text }) => {
    const address = `${site.origin}/newsletter/${id}/`;
    expect(letter?.document.querySelector(`a[href="${address}"]`)?.text).toBe('Read it on the site');
    expect(text).toContain(address);
  });
  test.each(each)('%s says in the line after the subject what it is about', (_, { letter, data }) => {
    const first = letter?.document.querySelector('body > div');
    expect(first?.getAttribute('style')).toContain('display:none');
    expect(first?.text).toBe(data.description);
  });
  test.each(each)('%s has at least nine in ten of its words as plain text', (_, { letter, text }) => {
    const inText = words(text);
    const shown = letter?.document.querySelector('body > div:nth-of-type(2)')?.structuredText ?? '';
    const there = new Map<string, number>();
    for (const word of inText) there.set(word, (there.get(word) ?? 0) + 1);
    const kept = words(shown).filter((word) => {
      const left = there.get(word) ?? 0;
      there.set(word, left - 1);
      return left > 0;
    });
    expect(words(shown).length).toBeGreaterThan(350);
    expect(kept.length / words(shown).length).toBeGreaterThanOrEqual(0.9);
    expect(text).not.toMatch(/<\/?[a-z]+[ >]|&(amp|lt|quot|nbsp|#\d+);/);
  });
  test.each(each)('%s reads in light and in dark, whatever ground the mail program has', (_, { letter }) => {
    const styles = letter?.document.querySelectorAll('[style]').map((one) => one.getAttribute('style') ?? '') ?? [];
    expect(letter?.document.querySelector('meta[name="color-scheme"]')?.getAttribute('content')).toBe('light dark');
    expect(styles.filter((style) => /background/.test(style))).toEqual([]);
    expect(new Set(styles.flatMap((style) => style.match(/(?<![-\w])color:[^;]+/g) ?? []))).toEqual(
      new Set(['color:inherit']),
    );
    for (const color of new Set(styles.flatMap((style) => style.match(/#[0-9a-f]{3,8}\b/gi) ?? [])))
      for (const ground of ['#ffffff', '#121212', '#000000'])
        expect(contrast(color, ground), `${color} on ${ground}`).toBeGreaterThanOrEqual(3);
  });
  test.each(each)('%s has 350 to 700 words of its own', (_, { raw }) => {
    const count = words(raw.body.replace(/\]\([^)]*\)/g, ']')).length;
    expect(count).toBeGreaterThanOrEqual(350);
    expect(count).toBeLessThanOrEqual(700);
  });
});

test('letters are for senders: not in the sitemap, and marked so that no search engine keeps them', () => {
  expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).not.toContain('email');
  for (const { html } of built.values()) {
    expect(parse(html).querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(html).not.toContain('data-pagefind-body');
  }
});
