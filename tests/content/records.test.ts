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
    '%s has 10 to 20 items, each with evidence, owner and requirement',
    (_, data) => {
      const items = data.sections.flatMap((section) => section.items);
      expect(items.length).toBeGreaterThanOrEqual(10);
      expect(items.length).toBeLessThanOrEqual(20);
      for (const item of items.filter((one) => 'text' in one))
        expect(item.refs.length * item.evidence.length * item.owner.length).toBeGreaterThan(0);
    },
  );
  test('items that serve both frameworks are one item, used by the other lists', () => {
    const items = lists.flatMap(({ data }) => data.sections.flatMap((section) => section.items));
    const used = new Set(items.flatMap((item) => ('use' in item ? [item.use] : [])));
    expect(used.size).toBeGreaterThan(10);
    for (const item of items)
      if ('id' in item && used.has(item.id)) expect(item.refs.length, item.id).toBeGreaterThan(0);
  });
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
    (
      [
        'comparison',
        'glossary',
        'guides',
        'useCases',
        'updates',
        'outcomes',
        'pages',
        'checklists',
        'diagrams',
        'auditTime',
      ] as const
    ).map((name) => recordsOf(name).map(({ data }) => data)),
  );
  const unused = recordsOf('sources')
    .map(({ id }) => id)
    .filter((id) => !used.includes(`"${id}"`));
  expect(unused).toEqual([]);
});
