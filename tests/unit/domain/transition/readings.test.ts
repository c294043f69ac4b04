import { describe, expect, test } from 'vitest';
import { readFrom2013, readFrom2022 } from '#domain/transition/readings.ts';

type Becomes = Parameters<typeof readFrom2013>[0][number]['becomes'];

const control = (code: string, title: string, becomes: Becomes) => {
  const domain = code.split('.').slice(0, 2).join('.');
  return { code, title, domain, domainTitle: domain === 'A.12' ? 'Operations' : 'Compliance', becomes };
};
const old = [
  control('A.12.6.1', 'Vulnerabilities', [{ to: 'A.8.8', relation: 'merged', note: 'first of two' }]),
  control('A.18.2.2', 'Policies', [{ to: 'A.5.36', relation: 'merged', note: 'with half of the next' }]),
  control('A.18.2.3', 'Technical review', [
    { to: 'A.5.36', relation: 'split', note: 'one half' },
    { to: 'A.8.8', relation: 'split', note: 'other half' },
  ]),
];
const current = [
  { code: 'A.5.7', title: 'Threat intelligence', theme: 'Organizational', isNew: true },
  { code: 'A.5.36', title: 'Compliance with policies', theme: 'Organizational', isNew: false },
  { code: 'A.8.8', title: 'Management of vulnerabilities', theme: 'Technological', isNew: false },
];
const pairsOf = (groups: ReturnType<typeof readFrom2013>) =>
  groups.flatMap(({ rows }) => rows.map(({ was, is, change }) => `${was?.code ?? 'nothing'} ${change} ${is.code}`));

describe('read from 2013', () => {
  const groups = readFrom2013(old, current);
  test('each domain is a group, under its number and title', () => {
    expect(groups.map(({ title }) => title)).toEqual(['A.12 Operations', 'A.18 Compliance']);
  });
  test('a control that was split has a line for each half', () => {
    expect(pairsOf(groups)).toEqual([
      'A.12.6.1 merged A.8.8',
      'A.18.2.2 merged A.5.36',
      'A.18.2.3 split A.5.36',
      'A.18.2.3 split A.8.8',
    ]);
  });
  test('a line gives both titles and the note', () => {
    expect(groups[0]?.rows[0]).toEqual({
      was: { code: 'A.12.6.1', title: 'Vulnerabilities' },
      is: { code: 'A.8.8', title: 'Management of vulnerabilities' },
      change: 'merged',
      note: 'first of two',
      id: 'a-12-6-1',
    });
  });
  test('every control of 2013 has one anchor, on its first line', () => {
    expect(groups.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual([
      'a-12-6-1',
      'a-18-2-2',
      'a-18-2-3',
      undefined,
    ]);
  });
});

describe('read from 2022', () => {
  const groups = readFrom2022(old, current);
  test('each theme is a group, and a control that merged several has a line for each of them', () => {
    expect(groups.map(({ title, rows }) => [title, rows.length])).toEqual([
      ['Organizational', 3],
      ['Technological', 2],
    ]);
  });
  test('it holds the same pairs as the reading from 2013, and the new controls', () => {
    expect(pairsOf(groups).sort()).toEqual([...pairsOf(readFrom2013(old, current)), 'nothing new A.5.7'].sort());
  });
  test('a new control stands in its place and comes from nothing', () => {
    expect(groups[0]?.rows[0]).toEqual({
      was: undefined,
      is: { code: 'A.5.7', title: 'Threat intelligence' },
      change: 'new',
      id: 'a-5-7',
    });
  });
  test('each line keeps the note of its pair', () => {
    expect(groups[1]?.rows.map(({ note }) => note)).toEqual(['first of two', 'other half']);
  });
  test('every control of 2022 has one anchor, on its first line', () => {
    const ids = groups.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(ids).toEqual(['a-5-7', 'a-5-36', undefined, 'a-8-8', undefined]);
  });
});
