import { useState } from 'preact/hooks';

interface Props {
  /** The address of this result, and the result as Markdown; made only when asked for. */
  link: () => string;
  markdown: () => string;
}

/** Copy the address of this result or the result itself, or print it. */
export function ResultTools({ link, markdown }: Props) {
  const [said, setSaid] = useState('');
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
    } catch {
      setSaid('Copying was refused. Copy the address from the address bar: it holds your answers.');
    }
  };
  return (
    <div class="quiz-actions">
      <button
        class="button"
        type="button"
        onClick={() => copy(link(), 'The link is copied. It holds your answers and nothing else.')}
      >
        Copy the link to this result
      </button>
      <button
        class="quiet"
        type="button"
        onClick={() => copy(markdown(), 'The result is copied as Markdown, with its reason, plan and link.')}
      >
        Copy as Markdown
      </button>
      <button class="quiet" type="button" onClick={() => print()}>
        Print
      </button>
      <p class="sans" role="status" key={said}>
        {said}
      </p>
    </div>
  );
}
