import { expect, test } from 'vitest';
import { contentCopy } from '../../support/slips.ts';

const { messagesAfter } = contentCopy();
const guide = 'content/guides/iso27001/annex-a-and-the-soa.mdx';

test('a figure that no fact stands behind stops the build with its line and the facts that would fit', () => {
  const messages = messagesAfter(guide, (text) => text.replace(/\n## /, '\nA body keeps it for 17 months.\n\n## '));
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatch(
    /annex-a-and-the-soa\.mdx:\d+: no fact stands behind “17 months”\. To mend it: add a record/,
  );
});

test('a fact that changes makes every page that prints the old figure fail', () => {
  const messages = messagesAfter('content/facts/annex-a-controls.yml', (text) => text.replaceAll('93', '94'));
  expect(messages.filter((line) => line.includes('no fact stands behind “93'))).not.toEqual([]);
  expect(messages.some((line) => line.startsWith(guide))).toBe(true);
});

test('a fact that is named and not printed is refused', () => {
  const messages = messagesAfter(guide, (text) => text.replace(/^facts: \[/m, 'facts: [iso-survey, '));
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain('names the fact "iso-survey" and prints none of its wordings');
});

test('an explanation of a figure that is not there is refused', () => {
  const messages = messagesAfter(guide, (text) =>
    text.replace(/^facts: /m, 'ownFigures:\n  - { words: "44 weeks", why: "An example." }\nfacts: '),
  );
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain('explains “44 weeks”, which the text does not hold');
});

test('a fact that does not exist is named', () => {
  const messages = messagesAfter(guide, (text) => text.replace(/^facts: \[/m, 'facts: [no-such-fact, '));
  expect(messages.some((line) => line.includes('no record "no-such-fact" in facts'))).toBe(true);
});
