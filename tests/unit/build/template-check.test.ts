import { describe, expect, test } from 'vitest';
import { contentCopy } from '../../support/slips.ts';

const { messagesAfter } = contentCopy();
const LETTER = 'content/templates/bridge-letter.yml';
const WALK = 'content/walks/report-reader.yml';

const SLIPS: [string, string, (text: string) => string, RegExp][] = [
  [
    'a field used and not declared',
    LETTER,
    (text) => text.replace('[next report].', '[next reprot].'),
    /"\[next reprot\]" is not declared.*add it to fields/,
  ],
  [
    'a field declared and not used',
    LETTER,
    (text) => text.replace('  - { id: "date"', '  - { id: "place", hint: "town" }\n  - { id: "date"'),
    /field "place" stands in no text/,
  ],
  [
    'a field declared twice',
    LETTER,
    (text) => text.replace('  - { id: "date"', '  - { id: "date", hint: "again" }\n  - { id: "date"'),
    /field "date" is declared twice/,
  ],
  ['a bracket left open', LETTER, (text) => text.replace('[signatory]', '[signatory'), /a "\[" without its partner/],
  [
    'a source cited and not listed',
    LETTER,
    (text) => text.replace('sources: [practice-bridge-letter, ', 'sources: ['),
    /source "practice-bridge-letter" is cited but not listed/,
  ],
  [
    'a source listed and never cited',
    LETTER,
    (text) => text.replace('sources: [practice-bridge-letter, ', 'sources: [practice-bridge-letter, coso-2013, '),
    /source "coso-2013" is listed but never cited/,
  ],
  [
    'a finding without a question to the vendor',
    WALK,
    (text) => text.replace(/^ +ask: "We could not find the CPA firm.*\n/m, ''),
    /steps\.0\.answers\.2\.finding\.ask: missing/,
  ],
  [
    'a step at which nothing is fine',
    WALK,
    (text) => text.replace(/^ +- \{ id: unmodified.*\n/m, ''),
    /steps\.2\.answers: one answer must be fine/,
  ],
  [
    'a step at which nothing worries',
    WALK,
    (text) =>
      text.replace(/ {6}- id: lacking[\s\S]*?(?= {2}- id: assertion)/, '      - { id: also, label: "Fine too" }\n'),
    /steps\.4\.answers: one answer must yield a finding/,
  ],
  [
    'two steps of one id',
    WALK,
    (text) => text.replace('  - id: scope\n', '  - id: opinion\n'),
    /two steps or details share an id/,
  ],
];

describe('a slip in a template or a walk stops the build and says where and what to do', () => {
  test.each(SLIPS)('%s', (_, file, slip, expected) => {
    const messages = messagesAfter(file, slip);
    expect(
      messages.find((message) => expected.test(message)),
      messages.join('\n'),
    ).toContain(file);
  });
});
