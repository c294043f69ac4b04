import { brotliCompressSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unsaidWords } from '#domain/diagrams/unsaid.ts';
import { builtPages } from '../support/built.ts';
import { recordsOf, root } from '../support/content.ts';

const shown = builtPages().flatMap(({ address, document }) =>
  document.querySelectorAll('figure.diagram').map((figure) => ({ address, figure })),
);
const each = shown.map(
  ({ address, figure }) => [`${figure.querySelector('title')?.id} on ${address}`, figure] as const,
);

test('every diagram stands on the page of all diagrams, under its permalink', () => {
  const page = builtPages().find(({ address }) => address === '/diagrams/')?.document;
  for (const { id } of recordsOf('diagrams')) {
    expect(page?.querySelector(`#${id}-title`), id).toBeTruthy();
    expect(page?.querySelector(`h3#${id}`), id).toBeTruthy();
  }
});

test('at least eight diagrams stand in the guide they explain', () => {
  const inGuides = new Set(
    shown
      .filter(({ address }) => address.startsWith('/guides/'))
      .map(({ figure }) => figure.querySelector('title')?.id),
  );
  expect(inGuides.size).toBeGreaterThanOrEqual(8);
});

describe('each diagram', () => {
  test.each(each)('%s has a name and a description that a listener hears', (_, figure) => {
    const svg = figure.querySelector('svg');
    expect(svg?.getAttribute('role')).toBe('img');
    const ids = svg?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(figure.querySelector(`#${id}`)?.text.trim().length, id).toBeGreaterThan(8);
  });
  test.each(each)('%s shows no word that its twin or its caption does not say', (_, figure) => {
    const words = figure.querySelectorAll('svg text').map(({ text }) => text);
    expect(words.length).toBeGreaterThan(3);
    const said = figure.querySelectorAll('figcaption, details th, details td').map(({ text }) => text);
    expect(unsaidWords(words.join(' '), said.join(' '))).toEqual([]);
  });
  test.each(each)('%s names no color and no size of letters of its own', (_, figure) => {
    const own = figure
      .querySelectorAll('svg *')
      .filter((part) => ['fill', 'stroke', 'style', 'font-size'].some((name) => part.hasAttribute(name)));
    expect(own.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
  test.each(each)('%s costs at most 1.5 kB', (_, figure) => {
    expect(brotliCompressSync(figure.outerHTML).length).toBeLessThanOrEqual(1536);
  });
});

test('each record has a component that draws it, and each component a record', () => {
  const drawn = readFileSync(join(root, 'src/components/diagrams/drawings.ts'), 'utf8');
  const ids = recordsOf('diagrams').map(({ id }) => id);
  const named = [...drawn.matchAll(/^ {2}'?([a-z-]+)'?: \w+,$/gm)].map(([, id]) => id);
  expect(named.toSorted()).toEqual(ids.toSorted());
  const shared = ['Arrow', 'Box', 'Diagram', 'Figure', 'Lines', 'Mark'];
  const files = readdirSync(join(root, 'src/components/diagrams')).filter((file) => file.endsWith('.astro'));
  expect(files).toHaveLength(ids.length + shared.length);
});
