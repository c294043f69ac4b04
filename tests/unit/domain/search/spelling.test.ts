import { expect, test } from 'vitest';
import { american } from '#domain/search/spelling.ts';

test.each([
  ['whole organisation', 'whole organization'],
  ['recognised behaviour', 'recognized behavior'],
  ['data centre licence', 'data center license'],
  ['datacentres', 'data centers'],
  ['defence programme', 'defense program'],
  ['anonymisation', 'anonymization'],
])('%s is searched as %s', (british, expected) => {
  expect(american(british)).toBe(expected);
});

test.each(['exercise', 'promise', 'enterprise', 'advise', 'supervise', 'premises', 'constructor', 'organized'])(
  '%s stays as it is',
  (word) => {
    expect(american(word)).toBe(word);
  },
);
