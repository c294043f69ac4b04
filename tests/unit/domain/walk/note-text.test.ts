import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { record } from '#domain/progress/store.ts';
import { findingsOf } from '#domain/walk/findings.ts';
import { noteOf } from '#domain/walk/note.ts';
import { noteMarkdown, noteText, questionsText } from '#domain/walk/note-text.ts';
import { anyWalkState, someStates, walks } from '../../../support/walk.ts';

const DAY = '2026-11-25';

describe('a note as Markdown', () => {
  test('holds the headings and lines of the note and nothing that a reader typed as markup', () => {
    fc.assert(
      fc.property(anyWalkState, ({ walk, store }) => {
        const note = noteOf(walk, store, DAY);
        const document = parse(markdownToHtml(noteMarkdown(note)).html);
        expect(document.querySelectorAll('h1, h2').map(({ textContent }) => textContent)).toEqual([
          note.title,
          ...note.parts.map(({ title }) => title),
        ]);
        expect(document.querySelectorAll('li')).toHaveLength(note.parts.flatMap(({ lines }) => lines).length);
        for (const link of document.querySelectorAll('a'))
          expect(link.getAttribute('href')?.replace(/^mailto:/, '')).toContain(link.textContent);
        expect(document.querySelectorAll('img, script, table, code, em, del, h3, blockquote')).toEqual([]);
      }),
      someStates,
    );
  });
  test('is this, for one finding with a note', () => {
    const walk = walks.find(({ id }) => id === 'report-reader')?.data;
    if (!walk) throw new Error('no walk');
    const store = record(new Map(), 'opinion', { answer: 'qualified', note: 'CC6.3 *only*' }, 1);
    const text = noteMarkdown(noteOf(walk, store, DAY));
    expect(text).toContain(
      '# Reading note: SOC 2 report\n\n## Document\n\n- **Vendor and service you buy**: not noted\n',
    );
    expect(text).toContain('## Settle before you rely on it\n\n- **The opinion**: The opinion is qualified');
    expect(text).toContain('Note: CC6.3 \\*only\\*\n');
    expect(text).toContain('## Questions to send back\n\n1. The opinion on your report is qualified.');
  });
});

describe('a note as text', () => {
  test('has one line for each line of the note, whatever was typed', () => {
    fc.assert(
      fc.property(anyWalkState, ({ walk, store }) => {
        const note = noteOf(walk, store, DAY);
        const blocks = noteText(note).trimEnd().split('\n\n');
        expect(blocks).toHaveLength(note.parts.length + 2);
        note.parts.forEach(({ lines }, index) => {
          expect(blocks[index + 1]?.split('\n')).toHaveLength(lines.length + 1);
        });
      }),
      someStates,
    );
  });
});

test('the questions alone are as many as the findings, and nothing where there are none', () => {
  fc.assert(
    fc.property(anyWalkState, ({ walk, store }) => {
      const text = questionsText(walk, store);
      const count = findingsOf(walk, store).length;
      expect(text === '' ? 0 : text.split('\n\n').length).toBe(count);
      expect(text).not.toMatch(/Note:/);
    }),
    someStates,
  );
});
