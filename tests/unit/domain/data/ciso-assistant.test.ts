import { describe, expect, test } from 'vitest';
import { mappingLibrary, ofOnePart } from '#domain/data/ciso-assistant.ts';
import { link } from '../../../support/links.ts';

const nodes = new Map([
  ['CC6.1', ['cc6.1.1', 'cc6.1.2']],
  ['CC6.5', ['c6.5.1']],
  ['P1.1', []],
]);
const release = { version: '1.2.0', date: '2026-11-23', number: 3 };
const links = [
  link('CC6.1', 'A.5.10', 'superset', 8),
  link('CC6.1', '6.1.2', 'subset'),
  link('CC6.5', 'A.5.9', 'subset'),
];

/** The rows of both sets in short: `cc6.1.1 intersect a.5.10`. */
function rowsOf(given: Parameters<typeof mappingLibrary>[0]): string[][] {
  const short = (urn: string) => urn.split(':').at(-1);
  return mappingLibrary(given, nodes, release).objects.requirement_mapping_sets.map((set) =>
    set.requirement_mappings.map(
      (row) => `${short(row.source_requirement_urn)} ${row.relationship} ${short(row.target_requirement_urn)}`,
    ),
  );
}

describe('the rows', () => {
  test('a criterion is expanded to all its nodes', () => {
    expect(rowsOf(links)[0]).toEqual([
      'cc6.1.1 intersect a.5.10',
      'cc6.1.2 intersect a.5.10',
      'cc6.1.1 subset 6.1.2',
      'cc6.1.2 subset 6.1.2',
      'c6.5.1 subset a.5.9',
    ]);
  });
  test('the way back holds the same pairs in the order of the ISO items, with subset and superset swapped', () => {
    expect(rowsOf(links)[1]).toEqual([
      '6.1.2 superset cc6.1.1',
      '6.1.2 superset cc6.1.2',
      'a.5.9 superset c6.5.1',
      'a.5.10 intersect cc6.1.1',
      'a.5.10 intersect cc6.1.2',
    ]);
  });
  test.each([
    ['equal', 'equal', 'equal'],
    ['subset', 'subset', 'superset'],
    ['superset', 'superset', 'subset'],
    ['intersects', 'intersect', 'intersect'],
  ] as const)('a criterion of one node that is "%s" keeps it, and turns it on the way back', (written, there, back) => {
    expect(rowsOf([link('CC6.5', 'A.5.9', written)])).toEqual([[`c6.5.1 ${there} a.5.9`], [`a.5.9 ${back} c6.5.1`]]);
  });
  test('a part never claims to contain what only the whole contains', () => {
    expect(ofOnePart).toEqual({ equal: 'subset', subset: 'subset', superset: 'intersects', intersects: 'intersects' });
  });
  test('each row names the nodes of the tool and carries the strength and the reason of its pair', () => {
    const [forward] = mappingLibrary(links, nodes, release).objects.requirement_mapping_sets;
    expect(forward?.requirement_mappings[1]).toEqual({
      source_requirement_urn: 'urn:intuitem:risk:req_node:soc2-2017-rev-2022:cc6.1.2',
      target_requirement_urn: 'urn:intuitem:risk:req_node:iso27001-2022:a.5.10',
      relationship: 'intersect',
      rationale: 'semantic',
      strength_of_relationship: 8,
      annotation: 'Why CC6.1 and A.5.10.',
    });
  });
});

describe('the library', () => {
  const library = mappingLibrary(links, nodes, release);
  test('carries the rising number by which the tool knows a newer one, and the day', () => {
    expect([library.version, library.publication_date]).toEqual([3, '2026-11-23']);
  });
  test('has a set for each direction between the two frameworks it depends on', () => {
    const ends = library.objects.requirement_mapping_sets.map((set) => [
      set.source_framework_urn,
      set.target_framework_urn,
    ]);
    expect(ends[1]).toEqual([...(ends[0] ?? [])].reverse());
    expect(ends[0]?.map((urn) => urn.replace(':framework:', ':library:'))).toEqual(library.dependencies);
  });
  test('each set is named for its direction', () => {
    expect(library.objects.requirement_mapping_sets.map(({ name }) => name)).toEqual([
      'SOC 2 to ISO/IEC 27001',
      'ISO/IEC 27001 to SOC 2',
    ]);
  });
  test.each(['P1.1', 'CC9.9'])(
    'is not made when %s has no node, and the message names the file to mend',
    (criterion) => {
      const made = () => mappingLibrary([link(criterion, 'A.5.9', 'equal')], nodes, release);
      expect(made).toThrow(`content/exchange/ciso-assistant.yml: no node for ${criterion}`);
    },
  );
  test('leaves the rows it was given in their order', () => {
    const given = [link('CC6.5', 'A.8.2', 'equal'), link('CC6.1', 'A.5.9', 'equal')];
    mappingLibrary(given, nodes, release);
    expect(given.map(({ iso }) => iso)).toEqual(['A.8.2', 'A.5.9']);
  });
});
