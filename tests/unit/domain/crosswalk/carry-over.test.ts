import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryOver, standings } from '#domain/crosswalk/carry-over.ts';
import type { Category } from '#domain/crosswalk/scope.ts';
import { anyLinks, anyScope, link, someCodes } from '../../../support/links.ts';

const security = new Set<Category>(['security']);
const standingOf = (...given: Parameters<typeof carryOver>) =>
  Object.fromEntries(carryOver(...given).map(({ code, standing }) => [code, standing]));

describe('from SOC 2 to ISO 27001', () => {
  test('an item carries over when a criterion equals or contains it, and not when it is wider than the criterion', () => {
    const links = [
      link('CC6.1', 'A.5.9', 'equal'),
      link('CC6.1', 'A.5.10', 'superset'),
      link('CC6.1', 'A.8.2', 'subset'),
      link('CC6.1', 'A.8.20', 'intersects'),
    ];
    expect(standingOf('soc2', security, someCodes.iso, links)).toEqual({
      '6.1.2': 'missing',
      '10.1': 'missing',
      'A.5.9': 'carries-over',
      'A.5.10': 'carries-over',
      'A.8.2': 'partly',
      'A.8.20': 'partly',
    });
  });
  test('one criterion that contains the item is enough, beside others that only touch it', () => {
    const links = [link('CC6.1', 'A.5.9', 'intersects', 9), link('CC9.2', 'A.5.9', 'superset', 2)];
    expect(standingOf('soc2', security, ['A.5.9'], links)).toEqual({ 'A.5.9': 'carries-over' });
  });
  test('a criterion outside the scope does not count, and is named as what would', () => {
    const links = [link('A1.2', 'A.5.9', 'superset')];
    const [narrow] = carryOver('soc2', security, ['A.5.9'], links);
    expect([narrow?.standing, narrow?.links, narrow?.outside.map(({ from }) => from)]).toEqual([
      'missing',
      [],
      ['A1.2'],
    ]);
    const [wide] = carryOver('soc2', new Set<Category>(['security', 'availability']), ['A.5.9'], links);
    expect([wide?.standing, wide?.links.length, wide?.outside]).toEqual(['carries-over', 1, []]);
  });
  test('a link is read from what is held to what is wanted', () => {
    const [item] = carryOver('soc2', security, ['A.5.9'], [link('CC6.1', 'A.5.9', 'superset')]);
    expect(item?.links[0]).toMatchObject({ from: 'CC6.1', to: 'A.5.9', seen: 'superset' });
  });
});

describe('from ISO 27001 to SOC 2', () => {
  test('a criterion carries over when an ISO item contains it: the row says it is a subset', () => {
    const links = [link('CC6.1', 'A.5.9', 'subset'), link('CC9.2', 'A.5.9', 'superset')];
    expect(standingOf('iso27001', security, ['CC6.1', 'CC9.2'], links)).toEqual({
      'CC6.1': 'carries-over',
      'CC9.2': 'partly',
    });
    const [item] = carryOver('iso27001', security, ['CC6.1'], links);
    expect(item?.links[0]).toMatchObject({ from: 'A.5.9', to: 'CC6.1', seen: 'superset', relationship: 'subset' });
  });
  test('criteria outside the scope are not wanted at all', () => {
    expect(Object.keys(standingOf('iso27001', security, someCodes.criteria, []))).toEqual(['CC6.1', 'CC9.2']);
  });
});

test('items stand in the order of the publication: A.5.9 comes before A.5.10', () => {
  const items = carryOver('soc2', security, ['A.8.20', 'A.5.10', 'A.5.9', '10.1', 'A.8.2'], []);
  expect(items.map(({ code }) => code)).toEqual(['10.1', 'A.5.9', 'A.5.10', 'A.8.2', 'A.8.20']);
});

test('the strongest link comes first', () => {
  const links = [link('CC6.1', 'A.5.9', 'intersects', 3), link('CC9.2', 'A.5.9', 'intersects', 8)];
  expect(carryOver('soc2', security, ['A.5.9'], links)[0]?.links.map(({ from }) => from)).toEqual(['CC9.2', 'CC6.1']);
});

test('every wanted item stands in exactly one of the three lists', () => {
  fc.assert(
    fc.property(anyLinks, anyScope, fc.constantFrom('soc2', 'iso27001'), (links, scope, held) => {
      const items = carryOver(held, scope, held === 'soc2' ? someCodes.iso : someCodes.criteria, links);
      const counts = standings(items);
      expect(counts['carries-over'] + counts.partly + counts.missing).toBe(items.length);
      expect(new Set(items.map(({ code }) => code)).size).toBe(held === 'soc2' ? 6 : scope.size + 1);
      for (const { standing, links: found } of items) expect(standing === 'missing').toBe(found.length === 0);
    }),
  );
});

test('more categories in scope never take an ISO item away', () => {
  const rank = { missing: 0, partly: 1, 'carries-over': 2 };
  fc.assert(
    fc.property(anyLinks, anyScope, anyScope, (links, scope, more) => {
      const before = carryOver('soc2', scope, someCodes.iso, links);
      const after = carryOver('soc2', scope.union(more), someCodes.iso, links);
      for (const [index, { standing }] of before.entries())
        expect(rank[after[index]!.standing]).toBeGreaterThanOrEqual(rank[standing]);
    }),
  );
});
