import { expect, test } from 'vitest';
import type { TitleLine } from '#domain/search/document.ts';
import { identifiersFirst } from '#domain/search/identifiers-first.ts';

const titles: TitleLine[] = [
  ['/guides/changes/', 'Planned changes', 'Guide', 'iso27001'],
  ['/clauses/6-3/', '6.3 Planning of changes', 'Clause', 'iso27001'],
  ['/controls/a-6-3/', 'A.6.3 Awareness', 'Control', 'iso27001'],
  ['/criteria/cc6-1/', 'CC6.1 Access', 'Criterion', 'soc2'],
];

test('an identifier alone leads in the order in which it is most likely meant', () => {
  expect(identifiersFirst('6.3', [0, 2, 1], titles)).toEqual([1, 2, 0]);
  expect(identifiersFirst('A 6.3', [0, 2, 1], titles)).toEqual([2, 0, 1]);
});

test('within a question the words decide between its readings', () => {
  expect(identifiersFirst('clause 6.3 planning of changes', [0, 1, 2], titles)).toEqual([1, 2, 0]);
  expect(identifiersFirst('cc6.1 iso mapping', [0, 3], titles)).toEqual([3, 0]);
});

test('without an identifier nothing moves', () => {
  expect(identifiersFirst('planning of changes', [0, 1, 2], titles)).toEqual([0, 1, 2]);
});
