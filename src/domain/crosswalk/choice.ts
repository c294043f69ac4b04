import type { Framework } from '../framework.ts';
import { type Category, categories } from './scope.ts';

/** What a reader of the explorer holds, and the categories of the SOC 2 that is held or wanted. */
export interface CrosswalkChoice {
  held: Framework;
  scope: ReadonlySet<Category>;
}

/** Reads a choice from a query string, or undefined where none was made. Unknown values are dropped; nothing throws. */
export function readCrosswalkChoice(query: string): CrosswalkChoice | undefined {
  const parameters = new URLSearchParams(query.slice(0, 2000));
  const held = parameters.get('hold');
  if (held !== 'soc2' && held !== 'iso27001') return undefined;
  const named = (parameters.get('scope') ?? '')
    .split(',')
    .filter((word): word is Category => Object.hasOwn(categories, word));
  return { held, scope: new Set<Category>(['security', ...named]) };
}

/** Writes a choice as a query string; categories in the order of the publication, so that one choice has one address. */
export function writeCrosswalkChoice({ held, scope }: CrosswalkChoice): string {
  const named = (Object.keys(categories) as Category[]).filter((category) => scope.has(category));
  return `?hold=${held}&scope=${named.join(',')}`;
}
