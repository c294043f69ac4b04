import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarTask, calendarOf } from '#domain/checklist/calendar.ts';

const STAMP = '20261123T101500Z';
const write = (...tasks: CalendarTask[]) => calendarOf(tasks, STAMP, 'example.org');
const task = (more: Partial<CalendarTask> = {}): CalendarTask => ({
  id: 'item-a',
  due: '2026-11-30',
  title: 'Title',
  text: 'Text',
  ...more,
});
const octets = (line: string) => new TextEncoder().encode(line).length;
/** The lines as a calendar reads them, written apart from the writer: RFC 5545, 3.1. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const valueIn = (text: string, name: string) =>
  unfolded(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replaceAll(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));

describe('due days as a calendar', () => {
  test('are all-day events that leave the day free', () => {
    expect(write(task())).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Crosswalk//Checklists//EN',
        'BEGIN:VEVENT',
        'UID:item-a@example.org',
        'DTSTAMP:20261123T101500Z',
        'DTSTART;VALUE=DATE:20261130',
        'SUMMARY:Title',
        'DESCRIPTION:Text',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });
  test('keep their UID when day, words and time of writing change, so that a second import updates the first', () => {
    const uids = (text: string) => unfolded(text).filter((line) => line.startsWith('UID:'));
    const first = write(task(), task({ id: 'item-b' }));
    const moved = [task({ id: 'item-b', due: '2027-01-01' }), task({ title: 'Other' })];
    const second = calendarOf(moved, '20270101T000000Z', 'example.org');
    expect(uids(first)).toEqual(['UID:item-a@example.org', 'UID:item-b@example.org']);
    expect(uids(second).sort()).toEqual(uids(first));
  });
  test('commas, semicolons, backslashes and line breaks are escaped', () => {
    expect(write(task({ title: 'a,b;c\\n\r\nd\re\nf' }))).toContain('SUMMARY:a\\,b\\;c\\\\n\\nd\\ne\\nf\r\n');
  });
  test('a title cannot begin a line of its own', () => {
    const lines = unfolded(write(task({ title: 'x\r\nEND:VEVENT\nBEGIN:VALARM' })));
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(lines).not.toContain('BEGIN:VALARM');
  });
  test('a line of 75 octets is whole, and one of 76 is folded after 75', () => {
    const title = 'x'.repeat(75 - 'SUMMARY:'.length);
    expect(write(task({ title }))).toContain(`SUMMARY:${title}\r\n`);
    expect(write(task({ title: `${title}yz` }))).toContain(`SUMMARY:${title}\r\n yz\r\n`);
  });
  test.each(['é', '語', '𝄞'])('a character of several octets is never cut by the fold: %s', (character) => {
    for (const shift of ['', 'x', 'xx', 'xxx']) {
      const title = shift + character.repeat(120);
      const text = write(task({ title }));
      // A cut character would not survive the way through bytes.
      const lines = text.split('\r\n').map((line) => new TextDecoder().decode(new TextEncoder().encode(line)));
      expect(lines.filter((line) => octets(line) > 75)).toEqual([]);
      expect(valueIn(lines.join('\r\n'), 'SUMMARY')).toBe(title);
    }
  });
  test('whatever the words are, they are read back, and every line ends in CRLF and has 75 octets at most', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.replaceAll('\r', ''));
    fc.assert(
      fc.property(words, words, (title, text) => {
        const calendar = write(task({ title, text }));
        expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(calendar.split('\r\n').every((line) => octets(line) <= 75)).toBe(true);
        expect(valueIn(calendar, 'SUMMARY')).toBe(title);
        expect(valueIn(calendar, 'DESCRIPTION')).toBe(text);
      }),
    );
  });
});
