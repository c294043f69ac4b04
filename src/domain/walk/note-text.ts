import type { Store } from '../progress/store.ts';
import { markdownText } from '../markdown-text.ts';
import { findingsOf } from './findings.ts';
import type { NoteLine, NoteWalk, WalkNote } from './note.ts';

/** A note as plain text. */
export function noteText({ title, parts, limits }: WalkNote): string {
  const blocks = parts.map(({ title: heading, lines, numbered }) =>
    [heading, ...lines.map((line, index) => `${numbered ? `${index + 1}.` : '-'} ${joined(line, (own) => own)}`)].join(
      '\n',
    ),
  );
  return `${[title, ...blocks, limits].join('\n\n')}\n`;
}

/** A note as Markdown. What the reader wrote is escaped: it can become neither markup nor a link. */
export function noteMarkdown({ title, parts, limits }: WalkNote): string {
  const blocks = parts.map(({ title: heading, lines, numbered }) => {
    const items = lines.map((line, index) => {
      const lead = line.lead && `**${line.lead}**`;
      return `${numbered ? `${index + 1}.` : '-'} ${joined({ ...line, lead }, markdownText)}`;
    });
    return `## ${heading}\n\n${items.join('\n')}`;
  });
  return `${[`# ${title}`, ...blocks, limits].join('\n\n')}\n`;
}

/** The questions alone, numbered, as text for a message to the vendor; empty where there are none. */
export function questionsText(walk: Pick<NoteWalk, 'steps'>, store: Store): string {
  return findingsOf(walk, store)
    .map(({ ask }, index) => `${index + 1}. ${ask}`)
    .join('\n\n');
}

function joined({ lead, text, own }: { [K in keyof NoteLine]: string | undefined }, safe: (own: string) => string) {
  const said = text && own ? `${text} Note: ${safe(own)}` : text || (own ? safe(own) : '');
  return [lead, said].filter(Boolean).join(': ');
}
