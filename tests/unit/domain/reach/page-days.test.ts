import { describe, expect, test } from 'vitest';
import { daysOfPages, newestDay } from '#domain/reach/page-days.ts';

describe('the day of a record', () => {
  test('is its newest review, check or publication, however deep it stands', () => {
    const rows = [{ reviewed: '2026-11-20' }, { reviewed: '2026-11-24' }];
    expect(newestDay({ checked: '2026-11-01', rows })).toEqual({ day: '2026-11-24', what: 'reviewed' });
  });
  test('is never a day that lies ahead for review', () => {
    expect(newestDay({ nextReview: '2027-05-01', reviewBy: '2027-05-01' })).toBeUndefined();
  });
  test('is not there where the record has none', () => {
    expect(newestDay({ title: 'No day', date: 'soon' })).toBeUndefined();
  });
});

describe('the day of a page', () => {
  const days = daysOfPages({
    guides: {
      address: 'guides/',
      records: [
        { id: 'soc2/scoping', data: { reviewed: '2026-11-20' } },
        { id: 'both/which-first', data: { reviewed: '2026-11-22' } },
      ],
    },
    criteria: { address: 'criteria/', records: [{ id: 'cc6-1', data: { code: 'CC6.1' } }] },
    crosswalk: {
      records: [
        {
          id: 'cc6-1',
          data: {
            criterion: 'CC6.1',
            rows: [
              { iso: 'A.5.15', reviewed: '2026-11-18' },
              { iso: '6.1.2', reviewed: '2026-11-19' },
            ],
          },
        },
      ],
    },
    crosswalkGaps: { records: [{ id: 'a-5-32', data: { iso: 'A.5.32', reviewed: '2026-11-17' } }] },
    comparison: { records: [{ id: 'gaps', data: { checked: '2026-11-10' } }] },
    pages: { records: [{ id: 'transition', data: { reviewed: '2026-11-09' } }] },
  });
  test.each([
    ['a guide has the day of its own review', '/guides/soc2/scoping/', '2026-11-20'],
    ['a section is as new as its newest page', '/guides/', '2026-11-22'],
    ['a criterion is as new as its newest pair', '/criteria/cc6-1/', '2026-11-19'],
    ['a control is as new as the pair that names it', '/controls/a-5-15/', '2026-11-18'],
    ['a clause is as new as the pair that names it', '/clauses/6-1-2/', '2026-11-19'],
    ['a control without a pair is as new as the reason for that', '/controls/a-5-32/', '2026-11-17'],
    ['a table is as new as its newest row', '/compare/', '2026-11-10'],
    ['a page that stands alone has its own', '/iso-27001-2022/transition/', '2026-11-09'],
  ])('%s', (_, address, day) => {
    expect(days.get(address)?.day).toBe(day);
  });
  test('a page without a dated record has none', () => {
    expect(days.has('/search/')).toBe(false);
    expect(days.has('/glossary/')).toBe(false);
  });
});
