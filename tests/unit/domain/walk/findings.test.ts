import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingsOf, otherSteps, weights } from '#domain/walk/findings.ts';
import { anyWalkState, someStates, walks } from '../../../support/walk.ts';

test('no finding is without a question, whatever is answered', () => {
  fc.assert(
    fc.property(anyWalkState, ({ walk, store }) => {
      for (const { text, ask } of findingsOf(walk, store)) {
        expect(text).not.toBe('');
        expect(ask).toMatch(/\?/);
      }
    }),
    someStates,
  );
});

test('findings come by weight and then in the order of the document', () => {
  fc.assert(
    fc.property(anyWalkState, ({ walk, store }) => {
      const rank = Object.keys(weights);
      const places = findingsOf(walk, store).map(
        ({ weight, id }) => rank.indexOf(weight) * 1000 + walk.steps.findIndex((step) => step.id === id),
      );
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
    someStates,
  );
});

test('each step is a finding, fine or open, and only one of them', () => {
  fc.assert(
    fc.property(anyWalkState, ({ walk, store }) => {
      const { open, fine } = otherSteps(walk, store);
      const ids = [...findingsOf(walk, store), ...open, ...fine].map(({ id }) => id);
      expect(ids.sort()).toEqual(walk.steps.map(({ id }) => id).sort());
    }),
    someStates,
  );
});

test.each(walks.map(({ id, data }) => [id, data] as const))('%s begins with every step open', (_, walk) => {
  expect(findingsOf(walk, new Map())).toEqual([]);
  expect(otherSteps(walk, new Map()).open.map(({ id }) => id)).toEqual(walk.steps.map(({ id }) => id));
});
