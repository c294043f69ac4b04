import { drawConcordance } from './draw.ts';
import { readTable } from './read-table.ts';

/** Draws the concordance of a family when it is opened, and lights the threads of the code under pointer or focus. */
for (const family of document.querySelectorAll<HTMLDetailsElement>('.family')) {
  if (family.open) draw(family);
  else family.addEventListener('toggle', () => draw(family), { once: true });
}

function draw(family: HTMLDetailsElement): void {
  const isReverse = family.dataset['framework'] === 'iso27001';
  const table = family.querySelector('table');
  const figure = drawConcordance(readTable(family, isReverse), isReverse);
  figure.setAttribute('aria-label', `Threads of ${family.querySelector('h3')?.textContent?.trim()}`);
  if (table) figure.setAttribute('aria-describedby', table.id);
  family.querySelector('summary')?.after(figure);
  const light = (event: Event) => lightThreads(figure, (event.target as Element).closest<HTMLElement>('[data-code]'));
  for (const kind of ['pointerover', 'focusin']) figure.addEventListener(kind, light);
  for (const kind of ['pointerleave', 'focusout']) figure.addEventListener(kind, () => lightThreads(figure, null));
}

function lightThreads(figure: HTMLElement, item: HTMLElement | null): void {
  const code = item?.dataset['code'];
  const lit = new Set<string>();
  figure.toggleAttribute('data-lit', Boolean(code));
  for (const thread of figure.querySelectorAll<SVGElement>('[data-ends]')) {
    const ends = thread.dataset['ends']?.split(' ') ?? [];
    const on = code !== undefined && ends.includes(code);
    thread.toggleAttribute('data-on', on);
    if (on) for (const end of ends) lit.add(end);
  }
  for (const side of figure.querySelectorAll<HTMLElement>('[data-code]'))
    side.toggleAttribute('data-on', lit.has(side.dataset['code'] ?? ''));
}
