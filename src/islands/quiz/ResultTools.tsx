import { useState } from 'preact/hooks';

/** Copy the address of this result, or print it. */
export function ResultTools() {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setSaid('The link is copied. It holds your answers and nothing else.');
    } catch {
      setSaid('Copying was refused. Copy the address from the address bar: it holds your answers.');
    }
  };
  return (
    <div class="quiz-actions">
      <button class="button" type="button" onClick={copy}>
        Copy the link to this result
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
