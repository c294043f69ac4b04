import { compareCodes } from '../code.ts';
import { type Link, pairId } from './links.ts';
import type { Relationship } from './relation.ts';

/** The measures of a concordance in CSS pixels; rows are high enough for a fingertip (WCAG 2.5.8). */
export const ROW = 44;
export const WIDTH = 300;
const SPINE = WIDTH / 2;

/** A thread from a criterion on the left to an ISO item on the right. */
export interface Thread {
  id: string;
  criterion: string;
  iso: string;
  relationship: Relationship;
  /** SVG path: a line for equal and intersects, a closed taper toward the narrower side for the others. */
  path: string;
  /** Height at which the thread crosses the spine. */
  crossing: number;
}

/** A stub for a code without counterpart: it starts at its side and ends at the spine. */
export interface Stub {
  code: string;
  path: string;
  crossing: number;
}

export interface Diagram {
  left: string[];
  right: string[];
  height: number;
  threads: Thread[];
  stubs: Stub[];
}

/**
 * Places the codes of a group of links on both sides of the spine and leads a thread along each link. Each thread
 * crosses the spine at a height of its own, so that its sign can be read. `alone` are codes without counterpart.
 */
export function diagramOf(links: readonly Link[], alone: { left?: string[]; right?: string[] } = {}): Diagram {
  const left = inOrder(
    links.map(({ criterion }) => criterion),
    alone.left,
  );
  const right = inOrder(
    links.map(({ iso }) => iso),
    alone.right,
  );
  const height = Math.max(left.length, right.length, links.length / 2.2) * ROW;
  const leftAt = (code: string) => ((left.indexOf(code) + 0.5) * height) / left.length;
  const rightAt = (code: string) => ((right.indexOf(code) + 0.5) * height) / right.length;
  const middle = (link: Link) => leftAt(link.criterion) + rightAt(link.iso);
  const ends = [
    ...links.map((link) => ({ link, at: middle(link) / 2 })),
    ...(alone.left ?? []).map((code) => ({ link: undefined, code, from: 0, y: leftAt(code), at: leftAt(code) })),
    ...(alone.right ?? []).map((code) => ({ link: undefined, code, from: WIDTH, y: rightAt(code), at: rightAt(code) })),
  ].sort((a, b) => a.at - b.at);
  const threads: Thread[] = [];
  const stubs: Stub[] = [];
  for (const [index, end] of ends.entries()) {
    const crossing = round(((index + 0.5) * height) / ends.length);
    if (end.link === undefined) {
      stubs.push({ code: end.code, path: start(end.from, end.y) + bend(end.from, end.y, SPINE, crossing), crossing });
      continue;
    }
    const { criterion, iso, relationship } = end.link;
    const path = threadPath(leftAt(criterion), crossing, rightAt(iso), relationship);
    threads.push({ id: pairId(end.link), criterion, iso, relationship, path, crossing });
  }
  return { left, right, height: Math.round(height), threads, stubs };
}

/** A superset is wide at the criterion and narrow at the ISO item; a subset the other way round. */
function threadPath(y1: number, crossing: number, y2: number, relationship: Relationship): string {
  const line = (lift: (x: number) => number) =>
    [
      start(0, y1 + lift(0)),
      bend(0, y1 + lift(0), SPINE, crossing + lift(SPINE)),
      bend(SPINE, crossing + lift(SPINE), WIDTH, y2 + lift(WIDTH)),
    ].join('');
  if (relationship === 'equal' || relationship === 'intersects') return line(() => 0);
  const wide = relationship === 'superset' ? 0 : WIDTH;
  const half = (x: number) => 0.5 + (1 - Math.abs(x - wide) / WIDTH);
  const back = [
    `L${WIDTH} ${round(y2 + half(WIDTH))}`,
    bend(WIDTH, y2 + half(WIDTH), SPINE, crossing + half(SPINE)),
    bend(SPINE, crossing + half(SPINE), 0, y1 + half(0)),
    'Z',
  ].join('');
  return line((x) => -half(x)) + back;
}

function start(x: number, y: number): string {
  return `M${x} ${round(y)}`;
}

function bend(x1: number, y1: number, x2: number, y2: number): string {
  const half = round((x1 + x2) / 2);
  return `C${half} ${round(y1)} ${half} ${round(y2)} ${x2} ${round(y2)}`;
}

function inOrder(codes: readonly string[], alone: readonly string[] = []): string[] {
  return [...new Set([...codes, ...alone])].sort(compareCodes);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
