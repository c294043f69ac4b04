import type { HTMLElement } from 'node-html-parser';

/** Where links lead from, and what was set aside to stand at the end. */
export interface Context {
  /** Full address of the page. */
  address: string;
  /** Notes on terms, each once, in order of use. */
  terms: Set<string>;
}

const BLOCKS = new Set(
  'address article aside astro-island blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main ol p pre section summary svg table ul'.split(
    ' ',
  ),
);

/** Elements that are no text of the page: navigation, controls, what only the browser reads. */
const LEFT_OUT = new Set('nav script style template noscript input select textarea'.split(' '));
/** A field takes its label with it; a box to tick has its text there. */
const FIELDS = 'select, textarea, input:not([type="radio"], [type="checkbox"])';
const LEFT_OUT_CLASSES = ['reach', 'print-foot', 'signup'];

/** Whether an element is no text of the page. A button is one, unless it marks a term or a figure inside a sentence. */
export function isLeftOut(element: HTMLElement): boolean {
  const name = nameOf(element);
  if (name === 'button') return !isMarked(element, ['term', 'fact']);
  if (name === 'label' && element.querySelector(FIELDS)) return true;
  if (LEFT_OUT.has(name) || isMarked(element, LEFT_OUT_CLASSES)) return true;
  if (element.hasAttribute('popover')) return !isMarked(element, ['term-note']);
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
}

/** Whether an element has one of these classes. */
export function isMarked(element: HTMLElement, classes: readonly string[]): boolean {
  return classes.some((name) => element.classList.contains(name));
}

const blocks = new WeakMap<HTMLElement, boolean>();

/** Whether an element begins a new block, by itself or by what it holds. A drawing is a block of its own. */
export function isBlock(element: HTMLElement): boolean {
  const known = blocks.get(element);
  if (known !== undefined) return known;
  const is =
    BLOCKS.has(nameOf(element)) ||
    (nameOf(element) !== 'svg' && element.childNodes.some((child) => isElement(child) && isBlock(child)));
  blocks.set(element, is);
  return is;
}

/** The name of an element in small letters. */
export function nameOf(element: HTMLElement): string {
  return (element.rawTagName ?? '').toLowerCase();
}

/** Whether a node is an element. */
export function isElement(node: unknown): node is HTMLElement {
  return (node as { nodeType: number }).nodeType === 1;
}
