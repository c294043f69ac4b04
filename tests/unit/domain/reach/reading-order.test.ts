import { expect, test } from 'vitest';
import { byReadingOrder } from '#domain/reach/reading-order.ts';

const order = (...records: Parameters<typeof byReadingOrder>[0][]) => records.sort(byReadingOrder).map(({ id }) => id);

test('guides on SOC 2 come first, then ISO 27001, then both, each by order', () => {
  expect(
    order(
      { id: 'd', data: { framework: 'both', order: 1 } },
      { id: 'c', data: { framework: 'iso27001', order: 1 } },
      { id: 'b', data: { framework: 'soc2', order: 2 } },
      { id: 'a', data: { framework: 'soc2', order: 1 } },
    ),
  ).toEqual(['a', 'b', 'c', 'd']);
});

test('updates go by number, and records without either by id', () => {
  expect(order({ id: 'x', data: { number: 10 } }, { id: 'y', data: { number: 9 } })).toEqual(['y', 'x']);
  expect(order({ id: 'b', data: {} }, { id: 'a', data: {} })).toEqual(['a', 'b']);
});
