import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { markdownText } from '#domain/markdown-text.ts';
import { oneLine } from '#domain/one-line.ts';
import { hostile } from '../../support/walk.ts';

const shown = (text: string) => parse(markdownToHtml(`- **Lead**: ${markdownText(text)}\n`).html);

describe('a free text in a line of Markdown', () => {
  test('stays the text that was entered, whatever it is, and becomes no markup; a bare address can only be linked to itself', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const document = shown(text);
        const tags = document.querySelectorAll('*:not(a)').map(({ tagName }) => tagName);
        expect(tags).toEqual(['UL', 'LI', 'STRONG']);
        for (const link of document.querySelectorAll('a'))
          expect(link.getAttribute('href')?.replace(/^mailto:/, '')).toContain(link.textContent);
        expect(document.querySelector('li')?.textContent.replace(/\s+/g, ' ').trim()).toBe(
          `Lead: ${oneLine(text)}`.trim(),
        );
      }),
    );
  });
  test('is left readable where it is harmless', () => {
    expect(markdownText('Asked on 3 Nov. (A.5.1), "fine" - 2 of 3!')).toBe('Asked on 3 Nov. (A.5.1), "fine" - 2 of 3!');
  });
});
