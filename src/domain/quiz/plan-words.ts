import { longDate } from '../date.ts';
import type { DatedPlan, DatedStep } from './plan.ts';

/** How sure an advice is, in words. */
export const SURE = { high: 'Experts agree', fair: 'Experts mostly agree', split: 'Experts differ' } as const;

/** What can be shown by the date and what cannot, as sentences; without a date, when all is done. */
export function planVerdict({ steps, by, meanwhile }: DatedPlan): string[] {
  const given = (fit: DatedStep['fit']) => steps.filter((step) => step.gives && step.fit === fit);
  if (!by) {
    const [last] = steps.filter(({ gives }) => gives).toSorted((a, b) => b.latest.localeCompare(a.latest));
    return last ? [`Begun today, all is done between ${longDate(last.earliest)} and ${longDate(last.latest)}.`] : [];
  }
  const [yes, tight, no] = [given('yes'), given('tight'), given('no')];
  const date = longDate(by);
  const sentences: string[] = [];
  if (no.length > 0) {
    const ends = no.map((step) => longDate(step.earliest));
    const earliest = ends.length > 1 ? joined(no.map((step, index) => `${ends[index]} for ${step.gives}`)) : ends[0];
    sentences.push(`This cannot be done by ${date}: ${listed(no)}. The earliest is ${earliest}.`);
  }
  const can = no.length > 0 ? 'But this can' : `This can be done by ${date}`;
  if (yes.length > 0) sentences.push(`${can}, even at the longest published pace: ${listed(yes)}.`);
  if (tight.length > 0) {
    const lead = yes.length > 0 ? 'This takes a shorter pace' : `${can}, at a short pace only`;
    sentences.push(`${lead}: ${listed(tight)}.`);
  }
  if (no.length > 0) sentences.push(`Until then you can show ${meanwhile}.`);
  return sentences;
}

/** How long a step takes and when it ends if begun today. */
export function stepInWords({ weeks, estimate, earliest, latest }: DatedStep): string {
  const [shortest, longest] = weeks;
  return `${shortest} to ${longest} weeks${estimate ? ' (our estimate)' : ''}. Ends ${longDate(earliest)} at the earliest, ${longDate(latest)} at the longest pace.`;
}

/** The last day to begin a step, as a sentence; empty where there is none. */
export function beginInWords({ beginBy }: DatedStep): string {
  return beginBy ? `Begin by ${longDate(beginBy)}.` : '';
}

function listed(steps: readonly DatedStep[]): string {
  return joined(steps.map(({ gives }) => gives ?? ''));
}

function joined(parts: readonly string[]): string {
  return new Intl.ListFormat('en').format(parts);
}
