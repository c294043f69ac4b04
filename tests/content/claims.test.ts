import { describe, expect, test } from 'vitest';
import { topicTitles, verdicts } from '#domain/claims.ts';
import { recordsOf } from '../support/content.ts';

const claims = recordsOf('claims');
const each = claims.map(({ id, data }) => [id, data] as const);
const kindOf = new Map(recordsOf('sources').map(({ id, data }) => [id, data.kind]));
const YEAR = 366 * 24 * 60 * 60 * 1000;

/** Firms of the market, written in pieces so that the names stand nowhere in the project. */
const FIRMS = [
  ['van', 'ta'],
  ['dra', 'ta'],
  ['secure', 'frame'],
  ['sprin', 'to'],
  ['thoro', 'pass'],
  ['isms', '.online'],
  ['high', 'table'],
  ['advi', 'sera'],
  ['a-', 'lign'],
  ['scr', 'ut'],
  ['schell', 'man'],
  ['lin', 'ford'],
  ['delo', 'itte'],
  ['kp', 'mg'],
  ['aw', 's'],
  ['az', 'ure'],
].map((parts) => parts.join(''));

test('there are at least fifty claims', () => {
  expect(claims.length).toBeGreaterThanOrEqual(50);
});

test('every verdict and every topic is used, so that the ledger does not only deny', () => {
  expect(new Set(claims.map(({ data }) => data.verdict))).toEqual(new Set(Object.keys(verdicts)));
  expect(new Set(claims.map(({ data }) => data.topic))).toEqual(new Set(Object.keys(topicTitles)));
});

test.each(['claim', 'title', 'answer'] as const)('no two claims share their %s', (field) => {
  const texts = claims.map(({ data }) => data[field].toLowerCase());
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

test('the claims that readers ask about have a page', () => {
  const ids = claims.map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining([
      'soc-2-certified',
      'proves-secure',
      'all-annex-a-controls',
      'whole-organization',
      'type-1-one-day',
      'iso-certifies',
      'first-soc-2-cost',
      'six-weeks',
      'company-picks-sample',
      'platform-certifies',
      'mfa-mandatory',
      'no-soc-2-logo',
      'ai-behavior',
    ]),
  );
});

describe('each claim', () => {
  test.each(each)('%s has an id that can be sent to a boss', (id) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(id.length).toBeLessThanOrEqual(32);
  });
  test.each(each)('%s rests on a primary source, or says why there is none', (_, { sources, sure }) => {
    const primary = sources.some(({ id }) => kindOf.get(id) === 'primary');
    expect(primary || /\bno primary\b/i.test(sure)).toBe(true);
  });
  test.each(each)('%s is as sure in words as in its mark', (_, { confidence, sure }) => {
    if (/^Sure[.:] /.test(sure)) expect(confidence).toBe('high');
    if (/^(Fairly sure|Open)\b/.test(sure)) expect(confidence).toBe('medium');
  });
  test.each(each)('%s is reviewed again within twelve months', (_, { checked, reviewBy }) => {
    const time = Date.parse(reviewBy) - Date.parse(checked);
    expect(time).toBeGreaterThan(0);
    expect(time).toBeLessThanOrEqual(YEAR);
  });
  test.each(each)('%s carries 2 to 5 phrasings of readers', (_, { asked = [] }) => {
    expect(asked.length).toBeGreaterThanOrEqual(2);
    expect(asked.length).toBeLessThanOrEqual(5);
  });
  test.each(each)('%s is settled by a row, a term or a page', (_, { settles }) => {
    expect(Object.values(settles).flat().length).toBeGreaterThan(0);
  });
  test.each(each)('%s names nobody who makes it', (_, data) => {
    const words = JSON.stringify({ ...data, sources: [] }).toLowerCase();
    expect(FIRMS.filter((firm) => new RegExp(`(^|[^a-z])${firm}([^a-z]|$)`).test(words))).toEqual([]);
  });
  test.each(each)('%s says more in its reasons than in its answer', (_, { why, answer }) => {
    expect(why).not.toContain(answer);
    expect(why.join(' ').length).toBeGreaterThan(100);
  });
});
