import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeIdentifiers, tokensOfCode } from '#domain/search/identifiers.ts';
import { recordsOf } from '../../../support/content.ts';

test.each([
  ['cc 6.1', 'cc6.1'],
  ['cc6.1', 'cc6.1'],
  ['cc6-1', 'cc6.1'],
  ['annex a 5.7', 'a.5.7'],
  ['a5.7', 'a.5.7'],
  ['a.8.28', 'a.8.28'],
  ['a.9.4.3', 'a.9.4.3'],
  ['a1.2', 'a1.2'],
  ['pi1.3', 'pi1.3'],
  ['6.1.3', '6.1.3'],
  ['8.12', '8.12'],
])('%s is one identifier, %s', (typed, token) => {
  expect(takeIdentifiers(typed)).toEqual({ tokens: [token], rest: expect.stringMatching(/^\s*$/) });
});

test('an identifier is taken out of a question and the words stay', () => {
  const { tokens, rest } = takeIdentifiers('which controls correspond to cc6.1 in iso 27001');
  expect(tokens).toEqual(['cc6.1']);
  expect(rest).toMatch(/which controls correspond to +in iso 27001/);
});

test.each(['iso 27001', 'soc 2', 'version 1.2.3.4', 'in 2022'])('%s holds none', (text) => {
  expect(takeIdentifiers(text).tokens).toEqual([]);
});

test.each(
  (['criteria', 'controls', 'clauses', 'oldControls'] as const).flatMap((name) =>
    recordsOf(name).map(({ data }) => [data.code]),
  ),
)('%s, typed as it stands, is found under a token of its own', (code) => {
  const [token = ''] = takeIdentifiers(code.toLowerCase()).tokens;
  expect(tokensOfCode(code)).toContain(token);
});

test('any text can be searched for identifiers', () => {
  fc.assert(fc.property(fc.string(), (text) => void takeIdentifiers(text.toLowerCase())));
});
