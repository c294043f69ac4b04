import { useState } from 'preact/hooks';
import type { NoteLine, WalkNote } from '#domain/walk/note.ts';
import { noteMarkdown, noteText } from '#domain/walk/note-text.ts';
import { copy, copyAsMarkdown, download } from '../download.ts';

interface Props {
  /** Name of a saved file, without its ending. */
  name: string;
  note: WalkNote;
  /** The questions as text; empty where there are none. */
  questions: string;
}

/** The note as it stands, and the ways out: text, Markdown, paper, and the questions alone. */
export function Note({ name, note, questions }: Props) {
  const [said, setSaid] = useState('');
  const copied = async (text: string, done: string) =>
    setSaid((await copy(text)) ? done : 'Copying was refused by the browser. Save it as a file.');
  return (
    <>
      {note.parts.map(({ title, lines, numbered }) => {
        const List = numbered ? 'ol' : 'ul';
        return (
          <div key={title}>
            <h3>{title}</h3>
            <List>
              {lines.map((line, index) => (
                <li key={index}>
                  <Line {...line} />
                </li>
              ))}
            </List>
          </div>
        );
      })}
      <p class="soft">{note.limits}</p>
      <div class="quiz-actions">
        {questions && (
          <button class="button" type="button" onClick={() => copied(questions, 'The questions are copied.')}>
            Copy the questions
          </button>
        )}
        <button class="tool" type="button" onClick={() => copied(noteText(note), 'The note is copied as text.')}>
          Copy as text
        </button>
        <button class="tool" type="button" onClick={async () => setSaid(await copyAsMarkdown(noteMarkdown(note)))}>
          Copy as Markdown
        </button>
        <button class="tool" type="button" onClick={() => download(`${name}.md`, 'text/markdown', noteMarkdown(note))}>
          Save as Markdown
        </button>
        <button class="tool" type="button" onClick={() => print()}>
          Print
        </button>
        <span role="status">
          <span key={said}>{said}</span>
        </span>
      </div>
    </>
  );
}

function Line({ lead, text, own }: NoteLine) {
  return (
    <>
      {lead && <b>{lead}</b>}
      {lead && (text || own) && ': '}
      {text}
      {text && own && ' Note: '}
      {own}
    </>
  );
}
