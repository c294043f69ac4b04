import type { HTMLElement } from 'node-html-parser';

/** A drawing as one paragraph: its name, its description, and the words in it. */
export function drawing(svg: HTMLElement): string[] {
  const name = svg.getAttribute('aria-label') ?? '';
  const words = svg.querySelectorAll('title, desc, text').map(({ text }) => text.replace(/\s+/g, ' ').trim());
  const parts = [name, ...words].filter(Boolean);
  return parts.length > 0 ? [`Figure: ${parts.join('; ')}.`] : [];
}
