import type { Walk } from '#schemas/walk.ts';
import { longDate } from '../date.ts';
import type { Store } from '../progress/store.ts';
import { findingsOf, otherSteps, weights } from './findings.ts';
import { noteAt } from './step-record.ts';

/** One line of a note: what the site says, and what the reader wrote, which is never trusted. */
export interface NoteLine {
  /** Words of the walk. */
  lead?: string;
  text?: string;
  /** Words of the reader, on one line. */
  own?: string;
}

/** A part of a note. `numbered` marks the questions. */
export interface NotePart {
  title: string;
  lines: NoteLine[];
  numbered?: boolean;
}

/** The whole note, ready to be shown, copied or printed. */
export interface WalkNote {
  title: string;
  parts: NotePart[];
  /** What no note of this kind says. */
  limits: string;
}

/** What a walk has to know to write its note. */
export type NoteWalk = Pick<Walk, 'document' | 'details' | 'steps' | 'limits'>;

/**
 * The note of a walk on `today` (`YYYY-MM-DD`): the document, the findings by weight, what is fine, what is open, and
 * the questions. Every set of answers gives one; parts without content are left out.
 */
export function noteOf(walk: NoteWalk, store: Store, today: string): WalkNote {
  const findings = findingsOf(walk, store);
  const { open, fine } = otherSteps(walk, store);
  const others = (lines: typeof open) => lines.map(({ step, note }) => ({ lead: step, own: note }));
  const parts: NotePart[] = [
    {
      title: 'Document',
      lines: [
        ...walk.details.map(({ id, label }) => ({ lead: label, own: noteAt(store, id) || 'not noted' })),
        { lead: 'Read on', text: longDate(today) },
      ],
    },
    ...Object.entries(weights).map(([weight, title]) => ({
      title,
      lines: findings
        .filter((finding) => finding.weight === weight)
        .map(({ step, text, note }) => ({ lead: step, text, own: note })),
    })),
    { title: 'Open points', lines: others(open) },
    { title: 'Nothing found', lines: others(fine) },
    { title: 'Questions to send back', lines: findings.map(({ ask }) => ({ text: ask })), numbered: true },
  ];
  return {
    title: `Reading note: ${walk.document}`,
    parts: parts.filter(({ lines }) => lines.length > 0),
    limits: walk.limits,
  };
}
