import { expect, test } from 'vitest';
import { type Chronicled, changesByDay } from '#domain/changes.ts';

const fact = (name: string, ...history: Chronicled['history'] & object): Chronicled => ({
  kind: 'Fact',
  name,
  href: `/facts/#${name}`,
  history,
});
const first = { date: '2026-11-23', what: 'recorded' as const, why: 'Read in the source.' };

test('days come newest first, with every change and its reason', () => {
  const days = changesByDay([
    fact('a', first, { date: '2026-12-01', what: 'changed', was: '92', why: 'A slip.' }),
    {
      kind: 'Quiz rule',
      name: 'rule',
      href: '/quiz/rules/',
      history: [{ date: '2026-11-25', what: 'changed', why: 'Clearer.' }],
    },
  ]);
  expect(days.map(({ date }) => date)).toEqual(['2026-12-01', '2026-11-25', '2026-11-23']);
  expect(days[0]?.changes).toEqual([
    { kind: 'Fact', name: 'a', href: '/facts/#a', date: '2026-12-01', what: 'changed', was: '92', why: 'A slip.' },
  ]);
});

test('facts set down for the first time are counted, so that they do not hide what changed', () => {
  const [day] = changesByDay([fact('a', first), fact('b', first), fact('c', { ...first, what: 'confirmed' })]);
  expect(day?.recorded).toEqual([{ kind: 'Fact', count: 2 }]);
  expect(day?.changes.map(({ name }) => name)).toEqual(['c']);
});

test('a first record of a rule or a row is a change and is shown', () => {
  const [day] = changesByDay([{ kind: 'Crosswalk row', name: 'r', href: '/x/', history: [first] }]);
  expect(day?.changes).toHaveLength(1);
});

test('records without a history change nothing', () => {
  expect(changesByDay([{ kind: 'Quiz rule', name: 'r', href: '/x/' }])).toEqual([]);
});
