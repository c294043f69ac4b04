import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { record } from '#domain/progress/store.ts';
import { findingsOf, otherSteps } from '#domain/walk/findings.ts';
import { noteOf } from '#domain/walk/note.ts';
import { anyWalkState, someStates, walks } from '../../../support/walk.ts';

describe('a note', () => {
  test('comes of every set of answers, with document, limits and no empty part', () => {
    fc.assert(
      fc.property(anyWalkState, ({ walk, store }) => {
        const note = noteOf(walk, store, '2026-11-25');
        expect(note.title).toContain(walk.document);
        expect(note.limits).toBe(walk.limits);
        expect(note.parts[0]?.title).toBe('Document');
        for (const { lines } of note.parts) expect(lines.length).toBeGreaterThan(0);
      }),
      someStates,
    );
  });
  test('names every finding, its question and every open step', () => {
    fc.assert(
      fc.property(anyWalkState, ({ walk, store }) => {
        const lines = noteOf(walk, store, '2026-11-25').parts.flatMap((part) => part.lines);
        const said = lines.map(({ lead = '', text = '' }) => `${lead}|${text}`);
        for (const { step, text, ask } of findingsOf(walk, store)) {
          expect(said).toContain(`${step}|${text}`);
          expect(said).toContain(`|${ask}`);
        }
        for (const { step } of otherSteps(walk, store).open) expect(said).toContain(`${step}|`);
      }),
      someStates,
    );
  });
  test('says what was not noted, and the day of reading in full', () => {
    const walk = walks[0]?.data;
    if (!walk) throw new Error('no walk');
    const [first] = walk.details;
    const store = record(new Map(), first?.id ?? '', { note: 'The ledger,\n EU region' }, 1);
    expect(noteOf(walk, store, '2026-11-25').parts[0]?.lines).toEqual([
      { lead: first?.label, own: 'The ledger, EU region' },
      ...walk.details.slice(1).map(({ label }) => ({ lead: label, own: 'not noted' })),
      { lead: 'Read on', text: '25 November 2026' },
    ]);
  });
});
