import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStored } from '#domain/progress/read.ts';
import { record, writeStore } from '#domain/progress/store.ts';
import { answeredCount, chosenAnswer, noteAt, recordOf, valuesOf, walkRule } from '#domain/walk/step-record.ts';
import { anyWalkState, hostile, someStates, walks } from '../../../support/walk.ts';

describe('what a reader says at a step', () => {
  test('is read back as it was given, and the rule for kept entries accepts it', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'fine', 'not-there'), hostile, (answer, note) => {
        const store = record(new Map(), 'opinion', valuesOf({ answer, note }), 1);
        expect(recordOf(store, 'opinion')).toEqual({ answer, note });
        const read = readStored(writeStore(store), walkRule);
        expect(read.damaged).toBe(false);
        expect(recordOf(read.store, 'opinion')).toEqual({ answer, note });
      }),
    );
  });
  test('of a step nobody has touched is empty, and nothing is kept of it', () => {
    expect(recordOf(new Map(), 'opinion')).toEqual({ answer: '', note: '' });
    expect(valuesOf({ answer: '', note: '' })).toEqual({});
  });
  test('counts only where the walk has that answer', () => {
    fc.assert(
      fc.property(anyWalkState, ({ walk, store }) => {
        const count = walk.steps.filter(({ id, answers }) =>
          answers.some((answer) => answer.id === recordOf(store, id).answer),
        ).length;
        expect(answeredCount(walk, store)).toBe(count);
      }),
      someStates,
    );
    const [step] = walks[0]?.data.steps ?? [];
    expect(step && chosenAnswer(step, record(new Map(), step.id, { answer: 'no-such' }, 1))).toBeUndefined();
  });
  test('as a note is one line', () => {
    expect(noteAt(record(new Map(), 'opinion', { note: ' a\n b ' }, 1), 'opinion')).toBe('a b');
  });
});

test.each([
  ['answer', 'toString()', 'expected the id of an answer'],
  ['answer', '', 'expected the id of an answer'],
  ['state', 'done', 'unknown field'],
  ['__proto__', 'x', 'unknown field'],
])('the rule for kept entries refuses %s %j', (field, value, problem) => {
  expect(walkRule(field, value)).toBe(problem);
});
