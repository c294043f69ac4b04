import { describe, expect, test } from 'vitest';
import { recordsOf } from '../support/content.ts';

/** Every statement of the original article, and the page that says it, corrected where it has to be. */
const STATEMENTS = [
  [
    'both are security frameworks that differ in scope, process and reach',
    'guides',
    'both/report-and-certificate',
    /audiences?|readers/i,
  ],
  [
    'the AICPA stands behind SOC 2',
    'guides',
    'soc2/what-it-is',
    /American Institute of Certified Public Accountants|AICPA/,
  ],
  ['SOC means System and Organization Controls', 'guides', 'soc2/what-it-is', /System and Organization Controls/],
  ['who SOC 2 is for', 'guides', 'soc2/what-it-is', /hosting/i],
  ['the five categories', 'guides', 'soc2/categories-and-criteria', /processing integrity/i],
  ['type 1 and type 2', 'guides', 'soc2/type-1-and-type-2', /six to twelve months/],
  ['a report, not a certification', 'guides', 'soc2/what-it-is', /report/i],
  ['ISO and IEC publish ISO 27001', 'guides', 'iso27001/what-it-is', /IEC/],
  ['any size, industry or geography', 'guides', 'iso27001/what-it-is', /any (kind|size|organization)/i],
  ['an ISMS grounded in risk assessment', 'guides', 'iso27001/risk-assessment-and-treatment', /risk assessment/i],
  ['Annex A', 'guides', 'iso27001/annex-a-and-the-soa', /Annex A/],
  ['stage 1 and stage 2', 'guides', 'iso27001/stages-and-the-three-year-cycle', /stage 1[\s\S]*stage 2/i],
  ['three-year cycle with surveillance', 'guides', 'iso27001/stages-and-the-three-year-cycle', /surveillance/i],
  ['the transition audit', 'pages', 'transition', /transition audit/i],
  ['30 April 2024', 'pages', 'transition', /30 April 2024/],
  ['31 October 2025', 'pages', 'transition', /31 October 2025/],
  ['a US SaaS company starts with SOC 2', 'useCases', 'us-saas', /SOC 2/],
  ['selling into Europe or globally', 'useCases', 'selling-into-europe', /procurement/i],
  ['many companies pursue both', 'guides', 'both/one-set-of-controls', /both/i],
  ['the newsletter: one e-mail a week, no sponsored content', 'pages', 'newsletter', /week/i],
] as const;

describe('the original article lives on the site', () => {
  test.each(STATEMENTS)('%s', (_, collection, id, pattern) => {
    const page = recordsOf(collection).find((record) => record.id === id);
    expect(page?.raw.body ?? `no page ${id}`).toMatch(pattern);
  });
});
