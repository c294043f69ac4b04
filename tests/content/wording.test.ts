import { describe, expect, test } from 'vitest';
import { type CollectionName, collectionSchemas } from '#schemas/collections.ts';
import { recordsOf } from '../support/content.ts';

/** Texts as a reader meets them: everything but quoted wrong wordings, the terms that
 * explain them, and questions in readers' own words. */
const texts = (Object.keys(collectionSchemas) as CollectionName[]).flatMap((name) =>
  recordsOf(name).flatMap(({ id, data, raw }) => {
    if (name === 'glossary' && 'instead' in data) return [];
    const shown = JSON.stringify({
      ...(data as object),
      oftenStated: undefined,
      note: undefined,
      aliases: undefined,
      asked: undefined,
      more: undefined,
    });
    const body = raw.body.replace(/<OftenStated said="[^"]*">/g, '').replace(/["“][^"”]*["”]/g, '');
    return [[`${name}/${id}`, `${shown}\n${body}`] as const];
  }),
);

const NEVER = [
  ['SOC 2 gives a report, never a certification', /SOC 2[- ](certified|certification|certificate)(?! is wrong)/i],
  ['the categories are not called principles', /trust services? principles/i],
  ['types have arabic numerals', /\btype (II|I)\b/i],
  ['Annex A of today has no 14 domains', /\b14 domains\b(?!.*2013)/],
  ['an organization is certified, not accredited', /accredited to ISO/i],
  [
    'no filler',
    /\b(in today's (world|landscape)|it is important to note|it's important to note|delve|robust|seamless|leverage)\b/i,
  ],
] as const;

describe.each(NEVER)('%s', (_, pattern) => {
  test.each(texts)('in %s', (_id, text) => {
    const lines = text
      .split('\n')
      .filter((line) => pattern.test(line) && !/wrong|never|not a|no such|not SOC|says? “|2013/i.test(line));
    expect(lines).toEqual([]);
  });
});
