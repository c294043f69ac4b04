import { type Diagram, diagramOf, WIDTH } from '#domain/crosswalk/diagram.ts';
import { relations } from '#domain/crosswalk/relation.ts';
import type { FamilyTable } from './read-table.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The concordance of one family as a figure: codes on both sides of the spine, and a thread for each row. */
export function drawConcordance({ links, alone, names }: FamilyTable, isReverse: boolean): HTMLElement {
  const diagram = diagramOf(links, isReverse ? { right: alone } : { left: alone });
  const figure = document.createElement('figure');
  figure.className = 'concordance';
  figure.append(side(diagram.left, 'soc2', names), threads(diagram), side(diagram.right, 'iso27001', names));
  return figure;
}

function side(codes: readonly string[], framework: string, names: FamilyTable['names']): HTMLElement {
  const list = document.createElement('ol');
  list.className = 'plain concordance-side';
  list.dataset['framework'] = framework;
  for (const code of codes) {
    const item = document.createElement('li');
    item.dataset['code'] = code;
    const link = document.createElement('a');
    link.href = names.get(code)?.href ?? '#';
    const mark = document.createElement('b');
    mark.textContent = code;
    mark.translate = false;
    const title = document.createElement('span');
    title.textContent = names.get(code)?.title ?? '';
    link.append(...(framework === 'soc2' ? [title, ' ', mark] : [mark, ' ', title]));
    item.append(link);
    list.append(item);
  }
  return list;
}

function threads({ height, threads: lines, stubs }: Diagram): SVGElement {
  const svg = element('svg', { viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height, 'aria-hidden': 'true' });
  svg.append(element('line', { class: 'spine', x1: WIDTH / 2, x2: WIDTH / 2, y1: 0, y2: height }));
  for (const { criterion, iso, path, relationship } of lines)
    svg.append(
      element('path', { class: 'thread', d: path, 'data-relation': relationship, 'data-ends': `${criterion} ${iso}` }),
    );
  for (const { code, path } of stubs)
    svg.append(element('path', { class: 'thread', d: path, 'data-relation': 'none', 'data-ends': code }));
  for (const { criterion, iso, crossing, relationship } of lines)
    svg.append(sign(relations[relationship].glyph, crossing, `${criterion} ${iso}`));
  for (const { code, crossing } of stubs) svg.append(sign('∅', crossing, code));
  return svg;
}

/** The sign of a relationship where its thread meets the spine, on a square of paper. */
function sign(glyph: string, crossing: number, ends: string): SVGElement {
  const group = element('g', {
    class: 'thread-mark',
    'data-ends': ends,
    transform: `translate(${WIDTH / 2} ${crossing})`,
  });
  const text = element('text', { 'text-anchor': 'middle', 'dominant-baseline': 'central' });
  text.textContent = glyph;
  group.append(element('rect', { x: -8, y: -8, width: 16, height: 16 }), text);
  return group;
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
