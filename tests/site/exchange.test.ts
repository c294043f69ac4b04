import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindOf } from '#domain/code.ts';
import { dist } from '../support/built.ts';
import { recordsOf } from '../support/content.ts';
import { parseCsv } from '../support/csv.ts';

const read = (file: string) => readFileSync(join(dist, 'data', file), 'utf8');

test('the workbook holds the same cells as text', () => {
  const files = unzipSync(new Uint8Array(readFileSync(join(dist, 'data/crosswalk.xlsx'))));
  const text = (name: string) => new TextDecoder().decode(files[name]);
  const shared = [...text('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, value]) => value);
  expect(shared).toEqual(expect.arrayContaining(['A.5.10', 'A.8.20', '6.1.2', '9.1', '10.1', 'CC6.1']));
  for (const sheet of Object.keys(files).filter((name) => /sheets\/sheet\d+\.xml$/.test(name))) {
    const cells = [...text(sheet).matchAll(/<c [^>]*>/g)].map(([cell]) => cell);
    expect(cells.filter((cell) => !cell.includes('t="s"') && !cell.endsWith('/>'))).toEqual([]);
    expect(text(sheet)).not.toContain('<f>');
  }
});

describe('OSCAL', () => {
  interface Catalog {
    catalog: { groups: { controls: { id: string }[] }[] };
  }
  interface Mapping {
    'mapping-collection': {
      mappings: {
        maps: { relationship: string; sources: { 'id-ref': string }[]; targets: { 'id-ref': string }[] }[];
      }[];
    };
  }
  const json = <T>(name: string) => JSON.parse(read(`oscal/${name}.json`)) as T;
  const idsOf = (name: string) =>
    new Set(json<Catalog>(name).catalog.groups.flatMap(({ controls }) => controls.map(({ id }) => id)));
  const maps = json<Mapping>('mapping-collection')['mapping-collection'].mappings.flatMap((mapping) => mapping.maps);

  test('every relationship is a word of the vocabulary', () => {
    const words = ['equivalent-to', 'equal-to', 'subset-of', 'superset-of', 'intersects-with', 'no-relationship'];
    expect(maps.filter(({ relationship }) => !words.includes(relationship))).toEqual([]);
  });
  test('every identifier exists in the catalog it refers to', () => {
    const [tsc, iso] = [idsOf('tsc-2017'), idsOf('iso27001-2022')];
    expect([tsc.size, iso.size]).toEqual([61, 123]);
    expect(maps.flatMap(({ sources }) => sources).filter((end) => !tsc.has(end['id-ref']))).toEqual([]);
    expect(maps.flatMap(({ targets }) => targets).filter((end) => !iso.has(end['id-ref']))).toEqual([]);
  });
  const schemas = join(dist, '../../shared/formats');
  test.runIf(existsSync(schemas)).each([
    ['tsc-2017', 'oscal_catalog_schema.trestle.json'],
    ['iso27001-2022', 'oscal_catalog_schema.trestle.json'],
    ['mapping-collection', 'oscal_mapping_schema.trestle.json'],
    ['mapping-collection', 'oscal_complete_schema-1-2-2.json'],
  ])('%s fits %s', (name, schema) => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(withoutFragmentIds(JSON.parse(readFileSync(join(schemas, schema), 'utf8'))));
    validate(json(name));
    expect(validate.errors).toBeNull();
  });
});

/** The release schemas give each definition an id of its own, which the validator cannot resolve; nothing refers to them. */
function withoutFragmentIds(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema, (key, value) => (key === '$id' && String(value).startsWith('#') ? undefined : value)),
  );
}

describe('the library for CISO Assistant', () => {
  const library = parse(read('ciso-assistant.yaml'));
  const [forward, reverse] = library.objects.requirement_mapping_sets;
  const schema = join(dist, '../../shared/formats/ciso-assistant-mapping.schema.json');
  test.runIf(existsSync(schema))('fits the schema of its importer', () => {
    const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(schema, 'utf8')));
    validate(library);
    expect(validate.errors).toBeNull();
  });
  test('both directions hold the same pairs with the types turned round', () => {
    const turned: Record<string, string> = { subset: 'superset', superset: 'subset' };
    const key = (from: string, to: string, type: string) => `${from} ${to} ${type}`;
    const there = forward.requirement_mappings.map((row: Record<string, string>) =>
      key(row['source_requirement_urn']!, row['target_requirement_urn']!, row['relationship']!),
    );
    const back = reverse.requirement_mappings.map((row: Record<string, string>) =>
      key(
        row['target_requirement_urn']!,
        row['source_requirement_urn']!,
        turned[row['relationship']!] ?? row['relationship']!,
      ),
    );
    expect(back.sort()).toEqual(there.sort());
  });
  test('every node is one that the tool can assess', () => {
    const known = new Set(recordsOf('exchange').flatMap(({ data }) => Object.values(data.nodes).flat()));
    const last = (urn: string) => urn.split(':').at(-1) ?? '';
    for (const row of forward.requirement_mappings as Record<string, string>[]) {
      expect(known.has(last(row['source_requirement_urn']!)), row['source_requirement_urn']).toBe(true);
      expect(kindOf(last(row['target_requirement_urn']!).toUpperCase()), row['target_requirement_urn']).toMatch(
        /control|clause/,
      );
    }
  });
});

test('the set theory spreadsheet has a line for each pair', () => {
  const [header = [], ...rows] = parseCsv(read('strm.csv'));
  expect(rows).toHaveLength(recordsOf('crosswalk').reduce((sum, { data }) => sum + data.rows.length, 0));
  const relation = header.indexOf('STRM Relationship');
  for (const row of rows) expect(['Equal', 'Subset Of', 'Superset Of', 'Intersects With']).toContain(row[relation]);
});
