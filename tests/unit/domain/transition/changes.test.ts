import { expect, test } from 'vitest';
import { changes } from '#domain/transition/changes.ts';
import { oldControlSchema } from '#schemas/requirement.ts';

test('whatever a record can say became of a control has a sign and a word, and so has a new control', () => {
  const recorded = oldControlSchema.shape.becomes.element.shape.relation.options;
  expect(Object.keys(changes)).toEqual([...recorded, 'new']);
});

test('no two changes share a sign or a word, so that neither needs color to be told apart', () => {
  const [glyphs, words] = [
    Object.values(changes).map(({ glyph }) => glyph),
    Object.values(changes).map(({ word }) => word),
  ];
  expect(new Set(glyphs).size).toBe(6);
  expect(new Set(words).size).toBe(6);
});

test('each sign is a single character', () => {
  for (const { glyph } of Object.values(changes)) expect([...glyph]).toHaveLength(1);
});

test('the word of a change is the value that filters and files use', () => {
  expect(Object.entries(changes).filter(([id, { word }]) => id !== word)).toEqual([]);
});
