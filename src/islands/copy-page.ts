/** Long enough for a screen reader to notice the empty status before it speaks, in milliseconds. */
const BEFORE_SPEAKING = 100;

/**
 * Copies the page as Markdown: fetches the file that the button names, puts its text on the clipboard and says so
 * beside the button. Rejects where the file or the clipboard cannot be had; the caller then opens the file.
 */
export async function open(button: HTMLButtonElement): Promise<void> {
  const answer = await fetch(button.value);
  if (!answer.ok) throw new Error(`${button.value} answered ${answer.status}`);
  await navigator.clipboard.writeText(await answer.text());
  const status = statusIn(button.parentElement ?? document.body);
  status.textContent = '';
  setTimeout(() => {
    status.textContent = 'Copied as Markdown.';
  }, BEFORE_SPEAKING);
}

function statusIn(line: HTMLElement): Element {
  const found = line.querySelector('[role=status]');
  if (found) return found;
  const made = document.createElement('span');
  made.setAttribute('role', 'status');
  line.append(made);
  return made;
}
