import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert } from '#domain/transition/convert.ts';
import { recordsOf } from '../../../support/content.ts';

const old = recordsOf('oldControls').map(({ data }) => data);
const current = recordsOf('controls').map(({ data }) => data);
const editions = { old, current };

describe('converting a text', () => {
  test('one control leads to its successor, with what else is part of it', () => {
    const { rows } = convert('Passwords: A.9.4.3.', editions);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ to: 'A.5.17', from: [{ code: 'A.9.4.3', relation: 'merged' }] });
    expect(rows[0]?.alsoPartOf).toEqual(['A.9.2.4', 'A.9.3.1']);
  });
  test('the control that was split leads to both halves', () => {
    expect(convert('18.2.3', editions).rows.map(({ to }) => to)).toEqual(['A.5.36', 'A.8.8']);
  });
  test('controls that merged collapse into one row', () => {
    const { rows, collapsed, different } = convert('A.12.1.2, A.14.2.2, A.14.2.3, A.14.2.4', editions);
    expect(rows.map(({ to }) => to)).toEqual(['A.8.32']);
    expect([different, collapsed]).toEqual([4, 1]);
  });
  test('the eleven new controls are always open', () => {
    expect(convert('', editions).openNew).toHaveLength(11);
    const { openNew, namedNew } = convert('A.5.7 is applicable; a.8.28 too', editions);
    expect(openNew).toHaveLength(9);
    expect(namedNew.map(({ code }) => code)).toEqual(['A.5.7', 'A.8.28']);
  });
  test('what cannot be converted is listed with the reason', () => {
    const { unread } = convert('A.9.9.9, A.5.7, A.9.4, A.3.2, 7.5.1', editions);
    expect(unread.flatMap(({ texts }) => texts).sort()).toEqual(['7.5.1', 'A.3.2', 'A.5.7', 'A.9.4', 'A.9.9.9'].sort());
    expect(unread.every(({ reason }) => reason.length > 10)).toBe(true);
  });
  test('a bare number that is a clause as well is converted and pointed out', () => {
    const { rows, ambiguous } = convert('6.1.2', editions);
    expect(rows.map(({ to }) => to)).toEqual(['A.5.3']);
    expect(ambiguous).toEqual(['6.1.2']);
    expect(convert('A.6.1.2', editions).ambiguous).toEqual([]);
  });
  test('nothing that looks like an old identifier is dropped', () => {
    const number = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number, number), { maxLength: 30 }), (triples) => {
        const text = triples.map((triple) => `A.${triple.join('.')}`).join('; ');
        const { found, unread } = convert(text, editions);
        const distinctUnread = new Set(unread.flatMap(({ texts }) => texts));
        const lost = triples.filter((triple) => {
          const code = `A.${triple.join('.')}`;
          return !old.some((control) => control.code === code) && !distinctUnread.has(code);
        });
        expect(lost).toEqual([]);
        expect(found).toBe(triples.filter((triple) => old.some(({ code }) => code === `A.${triple.join('.')}`)).length);
      }),
    );
  });
});

describe('the two editions', () => {
  test('114 controls lead to 82, and the other 11 are new', () => {
    const targets = new Set(old.flatMap(({ becomes }) => becomes.map(({ to }) => to)));
    expect([old.length, targets.size, current.length - targets.size]).toEqual([114, 82, 11]);
    expect(current.filter(({ code }) => !targets.has(code)).every(({ isNew }) => isNew)).toBe(true);
  });
  test('58 carried over one to one, 24 merged from the rest, one split', () => {
    const pairs = old.flatMap(({ code, becomes }) => becomes.map(({ to, relation }) => ({ code, to, relation })));
    const into = Map.groupBy(pairs, ({ to }) => to);
    expect(pairs).toHaveLength(115);
    expect([...into.values()].filter((sources) => sources.length === 1)).toHaveLength(58);
    expect([...into.values()].filter((sources) => sources.length > 1)).toHaveLength(24);
    expect(old.filter(({ becomes }) => becomes.length > 1).map(({ code }) => code)).toEqual(['A.18.2.3']);
  });
  test('converting the whole of 2013 reaches every control that is not new', () => {
    const { rows } = convert(old.map(({ code }) => code).join('\n'), editions);
    expect(rows).toHaveLength(82);
  });
});
