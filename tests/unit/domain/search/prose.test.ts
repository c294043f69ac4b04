import { expect, test } from 'vitest';
import { firstSentence, plainProse, sectionsOf } from '#domain/search/prose.ts';

test('marks, components and links go, words stay', () => {
  expect(
    plainProse(
      '## Who **signs** <Cite id="x" /> it\n\n[You](/a/) do. <OftenStated said="The auditor.">\n  No.\n</OftenStated>',
    ),
  ).toBe('Who signs it You do. The auditor. No.');
});

test('the first sentence is the first sentence, and a long one ends at a word', () => {
  expect(firstSentence('You do. It is yours.')).toBe('You do.');
  expect(firstSentence('one two three four', 9)).toBe('one two …');
});

test('each heading gets the sentence below it', () => {
  const body = 'Intro.\n\n## First\n\nYes, always. More.\n\n## Second\n\nNo.';
  expect(
    sectionsOf(body, [
      { slug: 'first', text: 'First' },
      { slug: 'second', text: 'Second' },
    ]),
  ).toEqual([
    ['first', 'First', 'Yes, always.'],
    ['second', 'Second', 'No.'],
  ]);
});
