import { type Framework, frameworks } from '#domain/framework.ts';
import { type ShareImage, shareImageSize } from '#domain/reach/share-image.ts';
import { keepNamesWhole } from '#domain/typography.ts';
import { fitTitle } from './fit.ts';
import type { Type } from './type.ts';

interface Means {
  type: { serif: Type; sans: Type };
  /** By token name, `#rrggbb`. */
  colors: Record<string, string>;
  /** Name of the site. */
  name: string;
}

const { width: WIDTH, height: HEIGHT } = shareImageSize;
const SPINE = WIDTH / 2;
const EDGE = 64;
/** Between the spine and the text that leans on it. */
const GUTTER = 44;
const RULE = 166;
const FOOT = 580;

/** The facing pages as SVG, every letter a path: a page on one framework stands on its side, any other across the spine. */
export function drawShareImage(image: ShareImage, means: Means): string {
  const { colors } = means;
  const ink = colors['ink'] ?? '';
  const tint = { soc2: colors['soc2-tint'], iso27001: colors['iso-tint'], both: undefined }[image.subject];
  const side = image.subject === 'iso27001' ? SPINE : 0;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    box(0, 0, WIDTH, HEIGHT, colors['paper']),
    tint ? box(side, RULE, SPINE, HEIGHT - RULE, tint) : '',
    box(SPINE - 1, 0, 2, HEIGHT, ink),
    box(EDGE, RULE - 3, SPINE - EDGE - GUTTER, 6, colors['soc2-line']),
    box(SPINE - GUTTER, RULE - 3, 2 * GUTTER, 6, ink),
    box(SPINE + GUTTER, RULE - 3, SPINE - EDGE - GUTTER, 6, colors['iso-line']),
    pageHead('soc2', means),
    pageHead('iso27001', means),
    titleOf(image, means),
    nameAcross(means),
    '</svg>',
  ].join('');
}

function pageHead(framework: Framework, { type, colors }: Means): string {
  const { name, gives } = frameworks[framework];
  const phrase = gives.charAt(0).toUpperCase() + gives.slice(1);
  const left = framework === 'soc2';
  const hue = left ? 'soc2' : 'iso';
  const at = (width: number) => (left ? SPINE - GUTTER - width : SPINE + GUTTER);
  const nameAt = at(type.sans.width(name, 28)) + (left ? 0 : 34);
  const mark = left
    ? `<circle cx="${nameAt - 20}" cy="62" r="11" fill="${colors['soc2-line']}"/>`
    : box(SPINE + GUTTER, 52, 20, 20, colors['iso-line']);
  return [
    mark,
    filled(colors[`${hue}-ink`], type.sans.line(name, 28, nameAt, 72)),
    filled(colors['ink'], type.serif.line(phrase, 52, at(type.serif.width(phrase, 52)), 134)),
  ].join('');
}

function titleOf({ title, kind, subject }: ShareImage, { type, colors }: Means): string {
  const across = subject === 'both';
  const width = across ? WIDTH - 2 * EDGE : SPINE - EDGE - GUTTER;
  const { size, lines } = fitTitle(
    keepNamesWhole(title),
    { width, height: 280, largest: across ? 76 : 62, smallest: 30, leading: 1.12 },
    type.serif.width,
  );
  const leading = size * 1.12;
  const kindHeight = kind ? 52 : 0;
  const top = (RULE + FOOT - 44 - lines.length * leading - kindHeight) / 2;
  const xOf = (wide: number) =>
    ({ soc2: SPINE - GUTTER - wide, iso27001: SPINE + GUTTER, both: SPINE - wide / 2 })[subject];
  const broad = Math.max(type.sans.width(kind, 26), ...lines.map((line) => type.serif.width(line, size)));
  const paper = across
    ? box(SPINE - broad / 2 - 20, top - 10, broad + 40, lines.length * leading + kindHeight + 24, colors['paper'])
    : '';
  const texts = lines.map((line, index) =>
    type.serif.line(line, size, xOf(type.serif.width(line, size)), top + kindHeight + index * leading + size * 0.85),
  );
  return [
    paper,
    kind ? filled(colors['ink-soft'], type.sans.line(kind, 26, xOf(type.sans.width(kind, 26)), top + 26)) : '',
    filled(colors['ink'], texts.join('')),
  ].join('');
}

/** The name of the site across the spine, as in the masthead. */
function nameAcross({ type, colors, name }: Means): string {
  const half = Math.ceil(name.length / 2);
  const [left, right] = [name.slice(0, half), name.slice(half)];
  return filled(
    colors['ink'],
    type.serif.line(left, 34, SPINE - 12 - type.serif.width(left, 34), FOOT) +
      type.serif.line(right, 34, SPINE + 12, FOOT),
  );
}

function filled(color: string | undefined, shapes: string): string {
  return `<g fill="${color}">${shapes}</g>`;
}

function box(x: number, y: number, width: number, height: number, color: string | undefined): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${color}"/>`;
}
