import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unsaidWords } from '#domain/diagrams/unsaid.ts';

test('names each word that a text lacks, once', () => {
  expect(unsaidWords('Stage 1, stage 3, stage 3', 'Stage 1 and stage 2')).toEqual(['3']);
});

test('case, marks and order do not count', () => {
  expect(unsaidWords('Auditor’s REPORT: opinion', "the opinion in the auditor's report")).toEqual([]);
});

test('a part of a word is not the word', () => {
  expect(unsaidWords('audit', 'the auditor')).toEqual(['audit']);
  expect(unsaidWords('A.5', 'A.5.7')).toEqual(['a.5']);
});

test('a text says all of itself', () => {
  fc.assert(fc.property(fc.string(), (text) => unsaidWords(text, text).length === 0));
});
