import type { Step } from './steps.ts';

/** Measures of the drawing in CSS pixels, for text of 12.5 pixels. */
export const COLUMN = 176;
export const CHIP = 146;
const LINE = 16;
const GAP = 8;
const CHIP_LETTERS = 22;
const OUTCOME_LETTERS = 27;

/** A question at its place; the rail runs down to its last answer. */
export interface DrawnStep {
  number: number;
  question: string;
  x: number;
  y: number;
  railEnd: number;
}

/** A group of answers, and what it leads to, drawn right beside it unless that is a step of its own. */
export interface DrawnBranch {
  lines: string[];
  x: number;
  y: number;
  height: number;
  /** The line to a step drawn to the right. */
  into?: number | undefined;
  /** A step that is drawn elsewhere. */
  jump?: number | undefined;
  outcome?: string | undefined;
  outcomeLines: string[];
}

export interface Ladder {
  width: number;
  height: number;
  steps: DrawnStep[];
  branches: DrawnBranch[];
}

/**
 * Places the flow from left to right, one column for each question on the way and one row for each group of answers.
 * A step is drawn once, beside the first answers that lead to it; others point to its number. So no lines cross.
 */
export function ladderOf(
  steps: readonly Step[],
  words: (id: string) => string,
  titleOf: (outcome: string) => string,
): Ladder {
  const ladder: Ladder = { width: 0, height: 0, steps: [], branches: [] };
  const drawn = new Set<number>();
  const place = (step: Step, column: number, top: number): number => {
    drawn.add(step.number);
    const x = column * COLUMN;
    const own: DrawnStep = { number: step.number, question: words(step.question), x, y: top, railEnd: top };
    ladder.steps.push(own);
    let y = top + LINE + GAP;
    for (const { options, to } of step.branches) {
      const lines = wrap(options.map(words).join(', '), CHIP_LETTERS);
      const child = 'step' in to && !drawn.has(to.step) ? steps[to.step - 1] : undefined;
      const outcomeLines = 'outcome' in to ? wrap(titleOf(to.outcome), OUTCOME_LETTERS) : [];
      const height = lines.length * LINE + 6;
      ladder.branches.push({
        lines,
        x: x + 12,
        y,
        height,
        into: child?.number,
        jump: 'step' in to && !child ? to.step : undefined,
        outcome: 'outcome' in to ? to.outcome : undefined,
        outcomeLines,
      });
      own.railEnd = y + 12;
      const right = child ? place(child, column + 1, y) : y + outcomeLines.length * LINE + 6;
      ladder.width = Math.max(ladder.width, x + COLUMN + (child ? 0 : 190));
      y = Math.max(y + height, right) + GAP;
    }
    return y;
  };
  if (steps[0]) ladder.height = place(steps[0], 0, 0);
  return ladder;
}

function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
