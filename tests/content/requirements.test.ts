import { describe, expect, test } from 'vitest';
import { kindOf } from '#domain/code.ts';
import { recordsOf } from '../support/content.ts';
import { sentencesOf, sharedSentences } from '../support/sentences.ts';

const criteria = recordsOf('criteria');
const controls = recordsOf('controls');
const clauses = recordsOf('clauses');
const old = recordsOf('oldControls');
const requirements = [...criteria, ...controls, ...clauses];
const pairs = new Set(
  recordsOf('crosswalk').flatMap(({ data }) => data.rows.map(({ iso }) => `${data.criterion} ${iso}`)),
);

describe('the reference is as large as the publications', () => {
  test('61 criteria, of which 33 are common', () => {
    const of = (category: string) => criteria.filter(({ data }) => data.category === category).length;
    expect(criteria).toHaveLength(61);
    expect(['Security', 'Availability', 'Confidentiality', 'Processing Integrity', 'Privacy'].map(of)).toEqual([
      33, 3, 2, 5, 18,
    ]);
  });
  test('93 controls in four themes, of which 11 are new', () => {
    const of = (theme: string) => controls.filter(({ data }) => data.theme === theme).length;
    expect(controls).toHaveLength(93);
    expect(['Organizational', 'People', 'Physical', 'Technological'].map(of)).toEqual([37, 8, 14, 34]);
    expect(controls.filter(({ data }) => data.isNew)).toHaveLength(11);
  });
  test('30 sub-clauses and 114 controls of 2013', () => {
    expect([clauses.length, old.length]).toEqual([30, 114]);
  });
  test('each of the 17 COSO principles stands at one criterion of CC1 to CC5', () => {
    const principles = criteria.flatMap(({ data }) => data.cosoPrinciple ?? []);
    expect(principles.sort((a, b) => a - b)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
    for (const { data } of criteria)
      expect(data.cosoPrinciple !== undefined, data.code).toBe(/^CC[1-5]\./.test(data.code));
  });
});

describe.each(requirements.map(({ data }) => [data.code, data] as const))('the page of %s', (code, data) => {
  test('gives at least three pieces of evidence, each once', () => {
    const texts = data.evidence.map(({ text }) => text);
    expect(texts.length).toBeGreaterThanOrEqual(3);
    expect(new Set(texts).size).toBe(texts.length);
  });
  test('says that evidence serves the other framework only where the crosswalk has the pair', () => {
    const pairOf = (far: string) => (kindOf(code) === 'criterion' ? `${code} ${far}` : `${far} ${code}`);
    const unknown = data.evidence.flatMap(({ serves = [] }) => serves.filter((far) => !pairs.has(pairOf(far))));
    expect(unknown).toEqual([]);
  });
});

test('no two pages share a sentence', () => {
  const prose = requirements.map(({ data: { code, title: _, ...data } }) => ({
    id: code,
    sentences: sentencesOf(data),
  }));
  const past = old.map(({ data }) => ({ id: data.code, sentences: sentencesOf(data.about) }));
  expect(sharedSentences([...prose, ...past])).toEqual([]);
});
