import { useState } from 'preact/hooks';
import { type Conversion, convert, type Editions } from '#domain/transition/convert.ts';
import type { ChangedClause } from '#domain/transition/export.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { ConversionResult } from './ConversionResult.tsx';

interface Props extends Editions {
  clauses: readonly ChangedClause[];
}

/** Finds every 2013 control in a pasted text and converts it. All of it happens in this browser. */
export default function Converter(props: Props) {
  return (
    <ErrorBoundary instead="The full table stands below.">
      <ConverterForm {...props} />
    </ErrorBoundary>
  );
}

function ConverterForm({ clauses, ...editions }: Props) {
  const [result, setResult] = useState<Conversion>();
  const [working, setWorking] = useState(false);
  const run = (text: string) => {
    setWorking(true);
    // A frame for the message first: a megabyte takes a moment.
    setTimeout(() => {
      setResult(convert(text, editions));
      setWorking(false);
    }, 30);
  };
  return (
    <div class="converter">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          run(new FormData(event.currentTarget).get('text')?.toString() ?? '');
        }}
      >
        <label for="old-text">A column of a Statement of Applicability, a policy, or any text with 2013 numbers</label>
        <textarea
          class="field"
          id="old-text"
          name="text"
          rows={7}
          spellcheck={false}
          autocomplete="off"
          placeholder="A.9.4.3, A.12.4.1, 14.2.5 …"
        />
        <div class="quiz-actions">
          <button class="button" type="submit">
            Convert
          </button>
          <p class="soft">Nothing is sent. The text stays in this page and is gone when you leave it.</p>
        </div>
      </form>
      <p role="status" key={`${working}-${result?.found}`}>
        {statusLine(working, result)}
      </p>
      {result && <ConversionResult result={result} clauses={clauses} />}
    </div>
  );
}

function statusLine(working: boolean, result: Conversion | undefined): string {
  if (working) return 'Converting …';
  if (!result) return '';
  if (result.found === 0) return 'No control of 2013 was found in this text. Numbers look like A.9.4.3 or 9.4.3.';
  const merged = result.collapsed === 1 ? 'one merges several' : `${result.collapsed} merge several`;
  return `${result.different} different controls of 2013 found, ${result.found} times in all. They lead to ${result.rows.length} controls of 2022, of which ${merged}.`;
}
