import { isDay } from '../date.ts';
import type { Answers } from './conditions.ts';

/** One step of a plan, with the shortest and longest weeks that its source gives. */
export interface PlanStep {
  id: string;
  title: string;
  weeks: [shortest: number, longest: number];
  source: string;
  /** Whether the figure is our own estimate. */
  estimate?: boolean | undefined;
  /** The step that must end before; none for the first. */
  after?: string | undefined;
  /** What can be shown at the end of the step. */
  gives?: string | undefined;
  /** Answers with which the step is already behind the reader. */
  unless?: Record<string, string[]> | undefined;
}

/** The steps toward an outcome, and what can be shown before any of them has given something. */
export interface Plan {
  outcome: string;
  unless?: Record<string, string[]> | undefined;
  steps: PlanStep[];
  meanwhile: string;
  note?: string | undefined;
}

/** A step with its dates, all `YYYY-MM-DD`. */
export interface DatedStep extends PlanStep {
  /** Ends at the shortest and at the longest pace, begun today. */
  earliest: string;
  latest: string;
  /** The last day to begin it, at the shortest pace, so that what can be had by the date is had. */
  beginBy?: string | undefined;
  /** Whether what it gives can be had by the date: at any published pace, only at the shortest, or not. */
  fit?: 'yes' | 'tight' | 'no' | undefined;
}

export interface DatedPlan {
  steps: DatedStep[];
  by?: string | undefined;
  meanwhile: string;
  note?: string | undefined;
}

/**
 * The plan from today and, where a date is given, backwards from it. Returns undefined where there are no figures for
 * the outcome or the reader's situation. Dates are text; `today` is a parameter because domain has no clock.
 */
export function datedPlan(plan: Plan | undefined, answers: Answers, today: string, by?: string): DatedPlan | undefined {
  if (!plan || applies(plan.unless, answers)) return undefined;
  const behind = new Set(plan.steps.filter(({ unless }) => applies(unless, answers)).map(({ id }) => id));
  const steps: DatedStep[] = [];
  for (const step of plan.steps) {
    if (behind.has(step.id)) continue;
    const before = steps.find(({ id }) => id === step.after);
    const earliest = addDays(before?.earliest ?? today, step.weeks[0] * 7);
    const latest = addDays(before?.latest ?? today, step.weeks[1] * 7);
    const fit = by && step.gives ? fitOf(earliest, latest, by) : undefined;
    steps.push({ ...step, earliest, latest, fit });
  }
  return { steps: by ? backwards(steps, by) : steps, by, meanwhile: plan.meanwhile, note: plan.note };
}

/** `by=YYYY-MM-DD` of an address, if it is a day that exists in this century; undefined otherwise. */
export function readBy(query: string): string | undefined {
  const text = new URLSearchParams(query.slice(0, 4000)).get('by') ?? '';
  return isDayOfCentury(text) ? text : undefined;
}

/** Whether a text is a day of this century, `YYYY-MM-DD`. */
export function isDayOfCentury(text: string): boolean {
  return text.startsWith('20') && isDay(text);
}

/** The end of the time that the answer about the date names, for a plan before an exact date is put in. */
export function dateMeant(answers: Answers, today: string): string | undefined {
  const months = { 'under-half-a-year': 6, 'half-to-one-year': 12, 'over-a-year': 12 }[answers.get('date') ?? ''];
  return months === undefined ? undefined : addMonths(today, months);
}

/** Days later, in the calendar. */
function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Months later; the last day of the month where the day does not exist in it. */
function addMonths(day: string, months: number): string {
  const date = new Date(`${day.slice(0, 8)}01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  const last = date.getUTCDate();
  date.setUTCDate(Math.min(last, Number(day.slice(8))));
  return date.toISOString().slice(0, 10);
}

function applies(unless: Record<string, string[]> | undefined, answers: Answers): boolean {
  return Object.entries(unless ?? {}).some(([question, values]) => values.includes(answers.get(question) ?? ''));
}

function fitOf(earliest: string, latest: string, by: string): 'yes' | 'tight' | 'no' {
  if (latest <= by) return 'yes';
  return earliest <= by ? 'tight' : 'no';
}

/** Gives the last day to begin to every step on the way to something that can be had by the date. */
function backwards(steps: readonly DatedStep[], by: string): DatedStep[] {
  const begin = new Map<string, string>();
  for (const step of steps.toReversed()) {
    const next = steps.flatMap(({ id, after }) => (after === step.id ? (begin.get(id) ?? []) : []));
    const ends = [...next, ...(step.fit === 'yes' || step.fit === 'tight' ? [by] : [])].toSorted();
    if (ends[0]) begin.set(step.id, addDays(ends[0], -7 * step.weeks[0]));
  }
  return steps.map((step) => ({ ...step, beginBy: begin.get(step.id) }));
}
