import { longDate } from '../date.ts';
import type { PageDay } from './page-days.ts';

/**
 * How to cite a page in one line: site, year, title, what was done to it and when, address. Without a day the year and
 * the day are left out, since the day of the build says nothing about the text.
 */
export function pageCitation(title: string, address: string, day?: PageDay | undefined): string {
  const end = /[.?!]$/.test(title) ? '' : '.';
  if (!day) return `Crosswalk. ${title}${end} ${address}`;
  const what = day.what.charAt(0).toUpperCase() + day.what.slice(1);
  return `Crosswalk (${day.day.slice(0, 4)}). ${title}${end} ${what} ${longDate(day.day)}. ${address}`;
}
