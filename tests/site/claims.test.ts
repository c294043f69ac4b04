import { describe, expect, test } from 'vitest';
import { verdictSentence } from '#domain/claims.ts';
import { longDate } from '#domain/date.ts';
import { builtPages } from '../support/built.ts';
import { recordsOf } from '../support/content.ts';

const pages = new Map(builtPages().map(({ address, document }) => [address, document]));
const claims = recordsOf('claims');
const each = claims.map(({ id, data }) => [id, data] as const);
const wording = (text: string | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const page = (address: string) => {
  const document = pages.get(address);
  if (!document) throw new Error(`no page ${address}`);
  return document;
};

describe('the page of each claim', () => {
  test.each(each)('%s shows the claim, the verdict in words and the answer', (id, { claim, verdict, answer }) => {
    const document = page(`/claims/${id}/`);
    expect(wording(document.querySelector('h1')?.text)).toBe(`“${claim}”`);
    const shown = wording(document.querySelector('.answer')?.text);
    expect(shown).toContain(verdictSentence(verdict));
    expect(shown).toContain(answer);
  });
  test.each(each)('%s shows its sources with their places, and both dates', (id, { sources, checked, reviewBy }) => {
    const document = page(`/claims/${id}/`);
    for (const source of sources) {
      const item = document.querySelector(`#source-${source.id}`);
      expect(item, source.id).not.toBeNull();
      if (source.at) expect(wording(item?.text)).toContain(source.at);
    }
    const dates = wording(document.querySelector('.facts-line')?.text);
    expect(dates).toContain(longDate(checked));
    expect(dates).toContain(longDate(reviewBy));
  });
  test.each(each)('%s stands in the ledger with its verdict', (id, { verdict }) => {
    const item = page('/claims/').querySelector(`.records a[href="/claims/${id}/"]`)?.closest('li');
    expect(wording(item?.querySelector('strong')?.text)).toBe(verdictSentence(verdict));
  });
});

describe('what settles a claim links back to it', () => {
  const settled = claims.flatMap(({ id, data: { settles } }) => [
    ...(settles.comparison ?? []).map((row) => [id, '/compare/', row] as const),
    ...(settles.glossary ?? []).map((term) => [id, '/glossary/', term] as const),
    ...(settles.pages ?? []).map((address) => [id, `/${address}/`, undefined] as const),
  ]);
  test.each(settled)('%s from %s %s', (id, address, anchor) => {
    const target = anchor ? page(address).querySelector(`[id="${anchor}"]`) : page(address).querySelector('main');
    const place = target?.tagName === 'DT' ? target.closest('div') : target;
    expect(place?.querySelector(`a[href="/claims/${id}/"]`)).not.toBeNull();
  });
});

test('the ledger can be reached from the comparison and the guides', () => {
  for (const address of ['/compare/', '/guides/'])
    expect(page(address).querySelector('main a[href="/claims/"]'), address).not.toBeNull();
});
