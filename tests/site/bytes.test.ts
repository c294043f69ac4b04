import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPages } from '../support/built.ts';

/** Ten segments of 1,460 bytes: what a server may send on a new connection before it has to wait for an answer. */
const FIRST_FLIGHT = 14_600;
const TEXT =
  /^\/((guides|use-cases|quiz\/outcomes|claims|newsletter|criteria|controls|clauses|iso-27001-2013)\/.+|guides\/|use-cases\/|newsletter\/|about\/|iso-27001-2022\/(?!2013-to-2022).*)?$/;

const texts = builtPages().filter(({ address }) => TEXT.test(address));

describe('a page of text arrives in one round trip: its HTML with its styles, compressed', () => {
  test('there are such pages of every kind', () => {
    expect(texts.length).toBeGreaterThan(480);
  });
  test.each(texts.map((page) => [page.address, page.html] as const))('%s has at most 14,600 bytes', (_, html) => {
    const bytes = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    expect(bytes).toBeLessThanOrEqual(FIRST_FLIGHT);
  });
});
