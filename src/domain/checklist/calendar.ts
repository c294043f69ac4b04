/** A dated task for a calendar. */
export interface CalendarTask {
  id: string;
  /** Day, `YYYY-MM-DD`. */
  due: string;
  title: string;
  text: string;
}

/**
 * The dated tasks as an iCalendar file (RFC 5545): all-day events with stable UIDs, so that a second import updates
 * the first. `stamp` is the time of writing as `YYYYMMDDTHHMMSSZ`. Lines are folded at 75 octets and end in CRLF.
 */
export function calendarOf(tasks: readonly CalendarTask[], stamp: string, host: string): string {
  const events = tasks.flatMap(({ id, due, title, text }) => [
    'BEGIN:VEVENT',
    `UID:${id}@${host}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Crosswalk//Checklists//EN', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r?\n|\r/g, '\\n');
}

/** Breaks a line so that no part has more than 75 octets; a character is never cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts = [''];
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      parts.push(' ');
      octets = 1;
    }
    parts[parts.length - 1] += character;
    octets += size;
  }
  return parts.join('\r\n');
}
