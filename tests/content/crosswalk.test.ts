import { describe, expect, test } from 'vitest';
import { compareCodes } from '#domain/code.ts';
import { type Link, linksFrom, pairId } from '#domain/crosswalk/links.ts';
import { inverseOf } from '#domain/crosswalk/relation.ts';
import { recordsOf } from '../support/content.ts';
import { sentencesOf, sharedSentences } from '../support/sentences.ts';

const files = recordsOf('crosswalk');
const rows = files.flatMap(({ data }) => data.rows.map((row) => ({ criterion: data.criterion, ...row })));
const gaps = recordsOf('crosswalkGaps').map(({ data }) => data);
const criteria = recordsOf('criteria').map(({ data }) => data.code);
const iso = [...recordsOf('controls'), ...recordsOf('clauses')].map(({ data }) => data.code);

describe('the crosswalk is complete', () => {
  test.each(criteria.map((code) => [code]))('%s has rows or says why it has none', (code) => {
    const file = files.find(({ data }) => data.criterion === code)?.data;
    expect(file && file.rows.length > 0 !== Boolean(file.noCounterpart)).toBe(true);
  });
  test.each(iso.map((code) => [code]))('%s has rows or says why it has none', (code) => {
    expect(rows.some((row) => row.iso === code)).toBe(!gaps.some((gap) => gap.iso === code));
  });
  test('there are between 260 and 420 rows, and no pair twice', () => {
    expect(rows.length).toBeGreaterThanOrEqual(260);
    expect(rows.length).toBeLessThanOrEqual(420);
    expect(new Set(rows.map(pairId)).size).toBe(rows.length);
  });
});

describe('the rows can be argued with', () => {
  test('types vary: a criterion holds some items, lies within others and intersects the rest', () => {
    const count = (type: string) => rows.filter(({ relationship }) => relationship === type).length;
    expect(count('superset')).toBeGreaterThanOrEqual(30);
    expect(count('subset')).toBeGreaterThan(0);
    expect(count('intersects')).toBeLessThan(rows.length * 0.9);
  });
  test('strengths use the scale', () => {
    expect(new Set(rows.map(({ strength }) => strength)).size).toBeGreaterThanOrEqual(6);
  });
  test('no two rows share a sentence', () => {
    const places = rows.map(({ reason, gap, ...row }) => ({ id: pairId(row), sentences: sentencesOf([reason, gap]) }));
    expect(sharedSentences(places)).toEqual([]);
  });
  test.each(rows.map((row) => [pairId(row), row] as const))('%s: verified only where both readings agree', (_, row) => {
    const types = [row.readings.first, row.readings.second].map((reading) => reading.split(' ')[0]);
    expect(row.status === 'verified').toBe(types.every((type) => type === row.relationship));
    if (row.status === 'proposed') expect(row.note?.length).toBeGreaterThan(10);
  });
  test('a criterion that equals an item equals no other', () => {
    const equal = rows.filter(({ relationship }) => relationship === 'equal');
    expect(new Set(equal.map(({ criterion }) => criterion)).size).toBe(equal.length);
    expect(new Set(equal.map((row) => row.iso)).size).toBe(equal.length);
  });
});

describe('read from the other side', () => {
  test('every row is there once with the type turned round, in the order of the codes', () => {
    const links: Link[] = rows;
    const groups = linksFrom('iso27001', links);
    const codes = groups.map(([code]) => code);
    expect(codes).toEqual([...codes].sort(compareCodes));
    expect(codes.indexOf('A.5.9')).toBeLessThan(codes.indexOf('A.5.10'));
    const back = groups.flatMap(([, members]) => members);
    expect(back).toHaveLength(rows.length);
    for (const link of back) expect(link.seen, pairId(link)).toBe(inverseOf(link.relationship));
  });
});

describe('the confusions that public tables are known for are not here', () => {
  const has = (criterion: string, code: string) => rows.some((row) => row.criterion === criterion && row.iso === code);
  test.each([
    ['physical access is not disposal', 'CC6.4', 'A.7.14'],
    ['disposal is not physical entry', 'CC6.5', 'A.7.2'],
    ['disruption is not vendors', 'CC9.1', 'A.5.20'],
    ['vendors are not ICT continuity', 'CC9.2', 'A.5.30'],
    ['keeping is not disposing', 'C1.1', 'A.7.14'],
    ['disposing is not classifying', 'C1.2', 'A.5.12'],
    ['good information is not board oversight', 'CC2.1', '9.3.1'],
    ['segregation of duties is not continuity', 'A1.3', 'A.5.3'],
    ['privileged access is not networks', 'CC6.6', 'A.8.2'],
  ])('%s: %s has no row for %s', (_, criterion, code) => {
    expect(has(criterion, code)).toBe(false);
  });
  test.each([
    ['CC6.4', 'A.7.2'],
    ['CC6.5', 'A.7.14'],
    ['CC9.1', 'A.5.29'],
    ['CC9.2', 'A.5.19'],
    ['C1.1', 'A.5.12'],
    ['C1.2', 'A.8.10'],
    ['A1.3', 'A.5.30'],
    ['CC6.3', 'A.8.2'],
    ['CC8.1', 'A.8.32'],
    ['CC3.2', '6.1.2'],
  ])('%s and %s, which every auditor expects, are a pair', (criterion, code) => {
    expect(has(criterion, code)).toBe(true);
  });
  test('privacy is reached mainly through A.5.34, and no ISO item contains a privacy criterion', () => {
    const privacy = rows.filter(({ criterion }) => /^P\d/.test(criterion));
    const perItem = Map.groupBy(privacy, (row) => row.iso);
    const [first] = [...perItem].sort(([, a], [, b]) => b.length - a.length);
    expect(first?.[0]).toBe('A.5.34');
    const covered = privacy.filter(({ relationship }) => relationship === 'equal' || relationship === 'subset');
    expect(covered.map(pairId)).toEqual([]);
  });
});
