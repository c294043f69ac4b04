import { describe, expect, test } from 'vitest';
import { LOCK } from '#build/content/checklists.ts';
import { contentCopy } from '../../support/slips.ts';

const { messagesAfter } = contentCopy();

const LIST = 'content/checklists/soc2-type-2-period.yml';

const SLIPS: [string, string, (text: string) => string, RegExp][] = [
  [
    'an item used that no list holds',
    LIST,
    (text) => text.replace('use: risk-assessment-completed', 'use: risk-assessment-complete'),
    /no list holds an item "risk-assessment-complete"/,
  ],
  [
    'an order that names an item of another list',
    LIST,
    (text) => text.replace('after: [period-dates-fixed]', 'after: [top-policy-reread]'),
    /comes after "top-policy-reread", which this list does not show/,
  ],
  [
    'an order that runs in a circle',
    LIST,
    (text) => text.replace('after: [period-dates-fixed]', 'after: [period-dates-fixed, evidence-kept-at-source]'),
    /"control-calendar-running" comes after itself/,
  ],
  [
    'an item without what goes wrong',
    LIST,
    (text) => text.replace(/^\s+wrong: .*\n/m, ''),
    /sections\.0\.items\.0\.wrong: missing/,
  ],
  [
    'an effort that is not one of three',
    LIST,
    (text) => text.replace('effort: hours', 'effort: months'),
    /effort: .*use one of: hours, days, weeks/,
  ],
  [
    'a new item that is not in the lock file',
    LIST,
    (text) => text.replace('id: period-dates-fixed', 'id: period-dates-agreed'),
    /item "period-dates-agreed" is new/,
  ],
];

describe('a slip in a checklist stops the build and says where and what to do', () => {
  test.each(SLIPS)('%s', (_, file, slip, expected) => {
    const messages = messagesAfter(file, slip);
    expect(
      messages.find((message) => expected.test(message)),
      messages.join('\n'),
    ).toContain(file);
  });
});

test('an item that was published and is gone is named, and an alias keeps it', () => {
  const renamed = (text: string) => text.replace('id: period-dates-fixed', 'id: period-dates-agreed');
  const gone = /item "period-dates-fixed" was published and is gone/;
  expect(messagesAfter(LIST, renamed).join('\n')).toMatch(gone);
  const aliased = (text: string) =>
    renamed(text).replace('id: period-dates-agreed', 'id: period-dates-agreed\n        aliases: [period-dates-fixed]');
  expect(messagesAfter(LIST, aliased).join('\n')).not.toMatch(gone);
});

test('a published id cannot leave the lock file while its item stands', () => {
  expect(messagesAfter(LOCK, (text) => text.replace('period-dates-fixed\n', '')).join('\n')).toMatch(
    /item "period-dates-fixed" is new/,
  );
});
