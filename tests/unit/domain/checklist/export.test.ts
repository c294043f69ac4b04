import { describe, expect, test } from 'vitest';
import { checklistCsv, checklistMarkdown, type ExportItem, type ExportSection } from '#domain/checklist/export.ts';
import type { Store } from '#domain/progress/store.ts';

const item = (id: string, more: Partial<ExportItem> = {}): ExportItem => ({
  id,
  text: `Do ${id}`,
  owner: 'CISO',
  refs: ['CC6.1', 'A.5.15'],
  evidence: ['Minutes', 'Tickets'],
  effort: 'days',
  ...more,
});
const sections: ExportSection[] = [
  { title: 'First', items: [item('one'), item('two')] },
  { title: 'Second', items: [item('three', { aliases: ['old-three'] }), item('four')] },
];
const store: Store = new Map([
  ['one', { at: 1, values: { state: 'done', note: 'in the wiki' } }],
  ['two', { at: 1, values: { state: 'na', reason: 'No office' } }],
  ['old-three', { at: 1, values: { state: 'doing', due: '2026-11-30' } }],
]);

describe('a checklist as CSV', () => {
  test('has one line for each item, with its section and its progress', () => {
    expect(checklistCsv(sections, store).split('\r\n')).toEqual([
      'id,section,item,state,reason,due,owner,effort,requirements,evidence,note',
      'one,First,Do one,Done,,,CISO,days,CC6.1 A.5.15,Minutes; Tickets,in the wiki',
      'two,First,Do two,Not applicable,No office,,CISO,days,CC6.1 A.5.15,Minutes; Tickets,',
      'three,Second,Do three,Doing,,2026-11-30,CISO,days,CC6.1 A.5.15,Minutes; Tickets,',
      'four,Second,Do four,To do,,,CISO,days,CC6.1 A.5.15,Minutes; Tickets,',
      '',
    ]);
  });
  test("a reader's note is never a formula and stays in its cell", () => {
    const note = (text: string) => checklistCsv(sections, new Map([['one', { at: 1, values: { note: text } }]]));
    expect(note('=HYPERLINK("x")')).toContain(`,"'=HYPERLINK(""x"")"\r\n`);
    expect(note('a, b\nc')).toContain(',"a, b\nc"\r\n');
  });
});

describe('a checklist as Markdown', () => {
  test('has a heading for each section, a box for each item, ticked only where it is done, and what was recorded', () => {
    expect(checklistMarkdown('The list', sections, store)).toBe(
      [
        '# The list',
        '',
        '## First',
        '',
        '- [x] Do one (CC6.1, A.5.15): in the wiki',
        '- [ ] Do two (CC6.1, A.5.15): not applicable; No office',
        '',
        '## Second',
        '',
        '- [ ] Do three (CC6.1, A.5.15): doing; due 2026-11-30',
        '- [ ] Do four (CC6.1, A.5.15)',
        '',
      ].join('\n'),
    );
  });
  test('a note of several lines stays on the line of its item', () => {
    const noted: Store = new Map([['one', { at: 1, values: { note: 'first\n\n# second\r\n- [x] third' } }]]);
    const lines = checklistMarkdown('The list', sections, noted).split('\n');
    expect(lines).toContain('- [ ] Do one (CC6.1, A.5.15): first # second - [x] third');
    expect(lines.filter((line) => line.startsWith('#'))).toEqual(['# The list', '## First', '## Second']);
  });
});
