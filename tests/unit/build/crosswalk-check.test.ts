import { describe, expect, test } from 'vitest';
import { contentCopy } from '../../support/slips.ts';

const { messagesAfter } = contentCopy();

const PAIRS = 'content/crosswalk/cc6-4.yml';

const SLIPS: [string, string, (text: string) => string, RegExp][] = [
  [
    'a pair with an unknown item',
    PAIRS,
    (text) => text.replace('iso: A.7.2\n', 'iso: A.7.22\n'),
    /no record "A.7.22" in/,
  ],
  [
    'a pair whose clause lost its quotes',
    'content/crosswalk/cc3-2.yml',
    (text) => text.replace('iso: "8.2"', 'iso: 8.2'),
    /rows\.\d+\.iso/,
  ],
  ['a control that lost its zero', PAIRS, (text) => text.replace('iso: A.7.10\n', 'iso: A.7.1\n'), /A\.7\.1\b/],
  [
    'a pair of an unknown type',
    PAIRS,
    (text) => text.replace(/relationship: \w+/, 'relationship: overlaps'),
    /relationship: .*equal, subset, superset, intersects/,
  ],
  ['a pair without a reason', PAIRS, (text) => text.replace(/reason: ".*"/, 'reason: ""'), /reason: write something/],
  [
    'the same pair twice',
    PAIRS,
    (text) => `${text}${text.slice(text.indexOf('  - iso: A.7.2\n')).split('\n  - iso:')[0]}\n`,
    /a second row for A\.7\.2/,
  ],
  [
    'a pair called verified although the readings differ',
    PAIRS,
    (text) => text.replace('status: proposed', 'status: verified'),
    /verified, but the readings differ/,
  ],
  [
    'a pair in the file of another criterion',
    PAIRS,
    (text) => text.replace('criterion: CC6.4', 'criterion: CC6.5'),
    /CC6\.5 in a file for another code/,
  ],
];

describe('a slip in the crosswalk stops the build and says where and what to do', () => {
  test.each(SLIPS)('%s', (_, file, slip, expected) => {
    const messages = messagesAfter(file, slip);
    const found = messages.find((message) => expected.test(message));
    expect(found, messages.join('\n')).toBeDefined();
    expect(found).toContain(file);
    expect(found).toMatch(/To mend it: /);
  });
});

test('a control without rows and without a reason for that is refused', () => {
  const messages = messagesAfter('content/crosswalk/cc9-2.yml', (text) =>
    text.replace(/ {2}- iso: A\.5\.21\n[\s\S]*?(?= {2}- iso:)/, ''),
  );
  const found = messages.find((message) => message.includes('content/controls/a-5-21.yml'));
  expect(found).toMatch(/neither a row in the crosswalk nor a gap/);
  expect(found).toMatch(/To mend it: add a row under content\/crosswalk, or content\/crosswalk-gaps\/a-5-21\.yml/);
});
