import { useEffect, useState } from 'preact/hooks';
import { type FieldValues, fill, gapsIn, piecesOf } from '#domain/template/fields.ts';
import { copy, download } from '../download.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';

interface Props {
  id: string;
  fields: readonly { id: string; hint: string }[];
  texts: readonly { title: string; body: string }[];
}

/** Texts whose gaps become fields: filled in place, copied or saved. What is entered lives in the page alone. */
export default function Template(props: Props) {
  return (
    <ErrorBoundary instead="Copy the text from the page without scripts, and fill its gaps by hand.">
      <Texts {...props} />
    </ErrorBoundary>
  );
}

function Texts({ id, fields, texts }: Props) {
  const [values, setValues] = useState<FieldValues>({});
  const [started, setStarted] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => setStarted(true), []);
  const hints = new Map(fields.map((field) => [field.id, field.hint]));
  const take = async (body: string, how: 'copied' | 'saved', name: string) => {
    const text = `${fill(body, values)}\n`;
    if (how === 'saved') download(`${name}.txt`, 'text/plain', text);
    else if (!(await copy(text))) return setSaid('Copying was refused by the browser. Save it as a file.');
    const gaps = gapsIn(body, values);
    setSaid(`The text is ${how}. ${gaps.length > 0 ? `Still marked as gaps: ${gaps.join(', ')}.` : 'No gap is left.'}`);
  };
  return (
    <div class="sendable">
      {texts.map(({ title, body }, index) => (
        <section key={title} aria-labelledby={`text-${index}`}>
          <h3 id={`text-${index}`}>{title}</h3>
          <div class="sheet-of-text">
            {body.split('\n\n').map((paragraph) => (
              <p key={paragraph}>
                {piecesOf(paragraph).map((piece, at) =>
                  'words' in piece ? (
                    piece.words
                  ) : started ? (
                    <Gap
                      key={at}
                      field={piece.field}
                      hint={hints.get(piece.field) ?? ''}
                      value={values[piece.field] ?? ''}
                      onInput={(value) => setValues({ ...values, [piece.field]: value })}
                    />
                  ) : (
                    <mark key={at} class="gap">
                      [{piece.field}]
                    </mark>
                  ),
                )}
              </p>
            ))}
          </div>
          <div class="quiz-actions with-script">
            <button class="tool" type="button" onClick={() => take(body, 'copied', '')}>
              Copy as text
            </button>
            <button class="tool" type="button" onClick={() => take(body, 'saved', `${id}-${index + 1}`)}>
              Save as .txt
            </button>
          </div>
        </section>
      ))}
      <div class="quiz-actions with-script">
        <button class="quiet" type="button" onClick={() => print()}>
          Print
        </button>
        <button class="quiet" type="button" onClick={() => setValues({})}>
          Empty all fields
        </button>
        <span role="status">
          <span key={said}>{said}</span>
        </span>
      </div>
    </div>
  );
}

interface GapProps {
  field: string;
  hint: string;
  value: string;
  onInput: (value: string) => void;
}

/** A gap as a field in the midst of the text, as wide as what stands in it. */
function Gap({ field, hint, value, onInput }: GapProps) {
  return (
    <input
      class="gap"
      type="text"
      autocomplete="off"
      aria-label={`${field}: ${hint}`}
      title={hint}
      placeholder={`[${field}]`}
      size={Math.max(value.length, field.length + 2)}
      maxLength={600}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}
