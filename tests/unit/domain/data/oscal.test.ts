import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oscalCatalog, oscalGroup, oscalId, oscalMapping } from '#domain/data/oscal.ts';
import { link, someCodes } from '../../../support/links.ts';

const release = { version: '1.2.0', date: '2026-11-23' };
const TOKEN = /^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*$/u;

describe('identifiers', () => {
  test.each([
    ['CC6.1', 'cc6.1'],
    ['A1.2', 'a1.2'],
    ['A.5.10', 'a.5.10'],
    ['6.1.2', 'cl.6.1.2'],
    ['10.1', 'cl.10.1'],
  ])('%s is %s', (code, id) => {
    expect(oscalId(code)).toBe(id);
  });
  test('every code and family is a token, and no two codes share one', () => {
    const ids = [...someCodes.criteria, ...someCodes.iso].map(oscalId);
    const groups = ['CC6', 'P4', '10', 'A.8'].map(oscalGroup);
    expect([...ids, ...groups].filter((id) => !TOKEN.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(groups).toEqual(['cc6', 'p4', 'cl.10', 'a-8']);
  });
});

describe('a catalog', () => {
  const people = { id: 'a-6', title: 'A.6 People controls' };
  const items = [
    { code: '6.1.2', title: 'Risk assessment', group: { id: 'cl.6', title: '6 Planning' } },
    { code: 'A.6.9', title: 'Ninth', group: people },
    { code: 'A.6.10', title: 'Tenth', group: people },
  ];
  const { catalog } = oscalCatalog('iso', 'Items', 'requirement', items, release);
  test('groups its items and keeps their order', () => {
    expect(catalog.groups.map(({ id, title, controls }) => [id, title, controls.map((control) => control.id)])).toEqual(
      [
        ['cl.6', '6 Planning', ['cl.6.1.2']],
        ['a-6', 'A.6 People controls', ['a.6.9', 'a.6.10']],
      ],
    );
  });
  test('labels each item with the code as it is printed', () => {
    expect(catalog.groups[1]?.controls[1]).toEqual({
      id: 'a.6.10',
      class: 'requirement',
      title: 'Tenth',
      props: [{ name: 'label', value: 'A.6.10' }],
    });
  });
  test('says of which release and OSCAL it is', () => {
    expect(catalog.metadata).toEqual({
      title: 'Items',
      'last-modified': '2026-11-23T00:00:00Z',
      version: '1.2.0',
      'oscal-version': '1.2.2',
    });
  });
  test('keeps its UUID over releases, and another catalog has another', () => {
    const later = oscalCatalog('iso', 'Items', 'requirement', [], { version: '2.0.0', date: '2027-01-01' });
    expect(later.catalog.uuid).toBe(catalog.uuid);
    expect(oscalCatalog('tsc', 'Items', 'requirement', items, release).catalog.uuid).not.toBe(catalog.uuid);
  });
});

describe('the mapping', () => {
  const none = { source: [], target: [] };
  const mappingOf = (...given: Parameters<typeof oscalMapping>) => {
    const [mapping] = oscalMapping(...given)['mapping-collection'].mappings;
    return mapping as NonNullable<typeof mapping> & Record<string, unknown>;
  };
  const origin = 'https://example.org';
  test('reads a pair from the criterion to the ISO item, with its strength, status and texts', () => {
    const { maps } = mappingOf([link('CC6.1', '6.1.2', 'superset', 7)], none, release, origin);
    expect(maps[0]).toMatchObject({
      relationship: 'superset-of',
      sources: [{ type: 'control', 'id-ref': 'cc6.1' }],
      targets: [{ type: 'control', 'id-ref': 'cl.6.1.2' }],
      props: [
        { name: 'strength', ns: 'https://example.org/data/', value: '7' },
        { name: 'row-status', ns: 'https://example.org/data/', value: 'verified' },
      ],
      remarks: 'Why CC6.1 and 6.1.2.\n\nStill wanted: More of CC6.1 and 6.1.2.',
    });
  });
  test('a pair keeps its UUID when its judgment changes, and no two pairs share one', () => {
    const code = fc.constantFrom(...someCodes.criteria);
    const iso = fc.constantFrom(...someCodes.iso);
    const uuid = (a: string, b: string, strength: number) =>
      mappingOf([link(a, b, 'equal', strength)], none, release, origin).maps[0]?.uuid;
    fc.assert(
      fc.property(code, iso, code, iso, (a, b, c, d) => {
        expect(uuid(a, b, 3) === uuid(c, d, 9)).toBe(a === c && b === d);
      }),
    );
  });
  test('lists what has no counterpart, on its own side', () => {
    const unmapped = { source: [{ code: 'P2.1', because: 'x' }], target: [{ code: '10.1', because: 'y' }] };
    const mapping = mappingOf([], unmapped, release, origin);
    expect(mapping['source-gap-summary']).toMatchObject({ 'unmapped-controls': [{ 'with-ids': ['p2.1'] }] });
    expect(mapping['target-gap-summary']).toMatchObject({ 'unmapped-controls': [{ 'with-ids': ['cl.10.1'] }] });
    const uuids = Object.values(mapping).flatMap((value) => (value as { uuid?: string }).uuid ?? []);
    expect(new Set([mapping.uuid, ...uuids]).size).toBe(3);
  });
  test('says that people made it, by meaning', () => {
    const { provenance } = oscalMapping([], none, release, origin)['mapping-collection'];
    expect(provenance).toMatchObject({ method: 'human', 'matching-rationale': 'semantic', status: 'complete' });
  });
  test('has no list of gaps for a side without gaps, as an empty one would not fit', () => {
    const mapping = mappingOf([], { source: [], target: [{ code: '10.1', because: 'y' }] }, release, origin);
    expect(Object.keys(mapping).filter((name) => name.endsWith('gap-summary'))).toEqual(['target-gap-summary']);
  });
});
