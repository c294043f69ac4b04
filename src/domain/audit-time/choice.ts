import { type Level, levels } from './complexity.ts';

/** What a reader of the estimator entered: numbers as typed, and two levels. */
export interface AuditChoice {
  persons: string;
  same: string;
  business: Level;
  it: Level;
}

/** The choice before anything is entered. */
export const noChoice: AuditChoice = { persons: '', same: '', business: 'medium', it: 'medium' };

/** Reads a choice from a query string. Unknown levels become medium, texts are cut at 12 characters; nothing throws. */
export function readAuditChoice(query: string): AuditChoice {
  const parameters = new URLSearchParams(query.slice(0, 500));
  const level = (name: string): Level => levels.find((one) => one === parameters.get(name)) ?? 'medium';
  const text = (name: string) => (parameters.get(name) ?? '').slice(0, 12);
  return { persons: text('persons'), same: text('same'), business: level('business'), it: level('it') };
}

/** Writes a choice as a query string with named keys; what is empty or medium is left out. */
export function writeAuditChoice(choice: AuditChoice): string {
  const said = Object.entries(choice).filter(([, value]) => value !== '' && value !== 'medium');
  return said.length > 0 ? `?${new URLSearchParams(said)}` : '';
}
