import { describe, expect, test } from 'vitest';
import { recordsOf } from '../support/content.ts';

test('there are at least ten use cases, in order', () => {
  const orders = recordsOf('useCases').map(({ data }) => data.order);
  expect(orders.length).toBeGreaterThanOrEqual(10);
  expect(new Set(orders).size).toBe(orders.length);
});

test('the nine updates are numbered one to nine', () => {
  expect(
    recordsOf('updates')
      .map(({ data }) => data.number)
      .sort(),
  ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

describe('checklists', () => {
  const lists = recordsOf('checklists');
  test('the three of the article are there', () => {
    expect(lists.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['updating-policies', 'addressing-new-threats', 'changing-structure']),
    );
  });
  test.each(lists.map(({ id, data }) => [id, data] as const))(
    '%s has 10 to 15 items, each with evidence, owner and requirement',
    (_, data) => {
      const items = data.sections.flatMap((section) => section.items);
      expect(items.length).toBeGreaterThanOrEqual(10);
      expect(items.length).toBeLessThanOrEqual(15);
      for (const { refs, evidence, owner } of items)
        expect(refs.length * evidence.length * owner.length).toBeGreaterThan(0);
    },
  );
});

describe('use cases', () => {
  const headings = ['The situation', 'What we recommend', 'Why', 'What to do this month', 'What would change this'];
  test.each(recordsOf('useCases').map(({ id, raw }) => [id, raw.body] as const))(
    '%s tells situation, advice, reason, steps and what would change it',
    (_, body) => {
      expect([...body.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(headings);
    },
  );
});

describe('quiz outcomes', () => {
  const headings = [
    'What it means',
    'Who it suits',
    'When it is wrong',
    'The first month',
    'What to tell the customer meanwhile',
    'Documents to prepare',
  ];
  test.each(recordsOf('outcomes').map(({ id, raw }) => [id, raw.body] as const))(
    '%s can be read without the quiz',
    (_, body) => {
      expect([...body.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(headings);
    },
  );
});

test('newsletter issues are numbered without a gap, and later issues are not older', () => {
  const issues = recordsOf('newsletter').sort((a, b) => a.data.number - b.data.number);
  expect(issues.map(({ data }) => data.number)).toEqual(issues.map((_, index) => index + 1));
  const dates = issues.map(({ data }) => data.published);
  expect(dates).toEqual([...dates].sort());
});

test('every source is used somewhere', () => {
  const used = JSON.stringify(
    [...(['comparison', 'glossary', 'guides', 'useCases', 'updates', 'outcomes', 'pages', 'checklists'] as const)].map(
      (name) => recordsOf(name).map(({ data }) => data),
    ),
  );
  const unused = recordsOf('sources')
    .map(({ id }) => id)
    .filter((id) => !used.includes(`"${id}"`));
  expect(unused).toEqual([]);
});
