const LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-11-23` as "23 November 2026", the same in every time zone. Throws RangeError for text that is no date. */
export function longDate(iso: string): string {
  return LONG.format(new Date(`${iso}T00:00:00Z`));
}

/** Whether a text is a day that the calendar has, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
