import { render } from 'preact';
import Search from './Search.tsx';

let dialog: HTMLDialogElement | undefined;

/** Opens the search dialog over the page; Escape, the button or a click beside it closes and gives the focus back. */
export function open(): void {
  dialog ??= build();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.focus();
}

function build(): HTMLDialogElement {
  const element = document.createElement('dialog');
  element.className = 'search-dialog';
  element.setAttribute('aria-label', 'Search');
  element.addEventListener('click', (event) => event.target === element && element.close());
  document.body.append(element);
  render(<Search onClose={() => element.close()} />, element);
  return element;
}
