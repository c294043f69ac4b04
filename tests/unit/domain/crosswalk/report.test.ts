import { describe, expect, test } from 'vitest';
import { carryOver } from '#domain/crosswalk/carry-over.ts';
import type { CrosswalkChoice } from '#domain/crosswalk/choice.ts';
import type { Overlap } from '#domain/crosswalk/overlap.ts';
import { inWords, missingReason, type ReportItem, reportCsv, reportMarkdown } from '#domain/crosswalk/report.ts';
import type { Category } from '#domain/crosswalk/scope.ts';
import { parseCsv } from '../../../support/csv.ts';
import { link } from '../../../support/links.ts';

const choiceOf = (held: CrosswalkChoice['held'], ...scope: Category[]): CrosswalkChoice => ({
  held,
  scope: new Set<Category>(['security', ...scope]),
});
const links = [
  link('CC6.1', 'A.5.9', 'superset', 8),
  link('CC9.2', 'A.5.9', 'intersects', 3),
  link('CC6.1', 'A.5.10', 'subset', 4),
  link('P6.1', 'A.8.2', 'equal', 9),
  link('A1.2', 'A.8.2', 'equal', 9),
];
const choice = choiceOf('soc2');
const items: ReportItem[] = carryOver('soc2', choice.scope, ['A.5.9', 'A.5.10', 'A.8.2', '10.1'], links).map(
  (item) => ({
    ...item,
    title: `Title of ${item.code}`,
    because: item.code === '10.1' ? 'No criterion asks for it.' : undefined,
  }),
);
const figures: Overlap[] = [{ id: 'controls-covered', share: 0.25, counted: 1, of: 4 }];

describe('what is held or wanted, in words', () => {
  test.each([
    ['iso27001', [], 'ISO/IEC 27001'],
    ['soc2', [], 'SOC 2 with security'],
    ['soc2', ['availability'], 'SOC 2 with security and availability'],
    ['soc2', ['privacy', 'processing-integrity'], 'SOC 2 with security, processing integrity, and privacy'],
  ] as const)('%s with %j more', (framework, scope, words) => {
    expect(inWords(framework, choiceOf('soc2', ...scope))).toBe(words);
  });
});

describe('why an item is missing', () => {
  test('its own reason, where it has one', () => {
    expect(missingReason(items[0]!)).toBe('No criterion asks for it.');
  });
  test('else the criteria outside the scope that would reach it, each once and in order', () => {
    const reason = missingReason(items[3]!);
    expect(reason).toBe('Only criteria outside your scope reach it: A1.2, P6.1.');
  });
});

describe('as Markdown', () => {
  const lines = reportMarkdown(choice, items, figures).split('\n');
  test('says from where to where, and how many items stand where', () => {
    expect(lines[0]).toBe('# From SOC 2 with security to ISO/IEC 27001');
    expect(lines).toContain('Carries over: 1. Partly there: 1. Missing: 2.');
  });
  test('says the other way round for a certificate that is held', () => {
    const [heading] = reportMarkdown(choiceOf('iso27001'), [], []).split('\n');
    expect(heading).toBe('# From ISO/IEC 27001 to SOC 2 with security');
  });
  test('gives each figure with what it counts', () => {
    expect(lines.filter((line) => line.endsWith(': 1 of 4'))).toHaveLength(1);
  });
  test('lists the items by standing, each with what is held for it and what is still wanted', () => {
    expect(lines.slice(lines.indexOf('## Carries over (1)'))).toEqual([
      '## Carries over (1)',
      '',
      '- **A.5.9** Title of A.5.9',
      '  - CC6.1, superset of, strength 8: Why CC6.1 and A.5.9. Still wanted: More of CC6.1 and A.5.9.',
      '  - CC9.2, intersects with, strength 3: Why CC9.2 and A.5.9. Still wanted: More of CC9.2 and A.5.9.',
      '',
      '## Partly there (1)',
      '',
      '- **A.5.10** Title of A.5.10',
      '  - CC6.1, subset of, strength 4: Why CC6.1 and A.5.10. Still wanted: More of CC6.1 and A.5.10.',
      '',
      '## Missing (2)',
      '',
      '- **10.1** Title of 10.1',
      '  - No criterion asks for it.',
      '- **A.8.2** Title of A.8.2',
      '  - Only criteria outside your scope reach it: A1.2, P6.1.',
      '',
    ]);
  });
  test('has no heading for an empty list', () => {
    expect(reportMarkdown(choice, items.slice(0, 1), [])).not.toContain('## Carries over');
  });
});

describe('as CSV', () => {
  const [header = [], ...rows] = parseCsv(reportCsv(items));
  test('has a line for each item and each link that reaches it', () => {
    expect(rows.map((row) => `${row[2]} ${row[0]} ${row[3]}`)).toEqual([
      'missing 10.1 ',
      'carries-over A.5.9 CC6.1',
      'carries-over A.5.9 CC9.2',
      'partly A.5.10 CC6.1',
      'missing A.8.2 ',
    ]);
  });
  test('every line has a cell under every heading', () => {
    expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
  });
  test('says what is held for the item, how it stands to it and what is still wanted', () => {
    expect(Object.fromEntries(header.map((name, column) => [name, rows[1]?.[column]]))).toEqual({
      wanted: 'A.5.9',
      title: 'Title of A.5.9',
      standing: 'carries-over',
      held: 'CC6.1',
      held_is: 'superset of',
      strength: '8',
      reason: 'Why CC6.1 and A.5.9.',
      still_wanted: 'More of CC6.1 and A.5.9.',
    });
  });
});
