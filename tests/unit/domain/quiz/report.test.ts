import { expect, test } from 'vitest';
import { type ResultText, reportMarkdown } from '#domain/quiz/report.ts';

const result: ResultText = {
  title: 'SOC 2 type 2',
  answer: 'Go straight to it.',
  because: 'Time allows.',
  sure: 'Experts agree. Really.',
  answers: [{ question: 'What do you have today?', answer: 'Controls' }],
  advisories: ['Cards bring duties.'],
  changes: ['If you had answered “Nothing”: Neither yet'],
  verdict: ['This can be done.'],
  steps: [{ title: 'Get ready', text: '9 to 26 weeks.' }],
  link: 'https://example.org/quiz/?v=1',
};

test('says all that the result says, in its order', () => {
  const text = reportMarkdown(result);
  const parts = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading);
  expect(parts).toEqual([
    'SOC 2 type 2',
    'Because',
    'How sure',
    'Besides',
    'Plan',
    'What would change this',
    'This result',
  ]);
  expect(text).toContain('- What do you have today? **Controls**');
  expect(text).toContain('1. **Get ready**: 9 to 26 weeks.');
  expect(text.endsWith('<https://example.org/quiz/?v=1>\n')).toBe(true);
});

test('leaves out parts without content', () => {
  const text = reportMarkdown({ ...result, advisories: [], changes: [], verdict: [], steps: [] });
  expect(text).not.toContain('Besides');
  expect(text).not.toContain('Plan');
  expect(text).not.toMatch(/\n{3}/);
});
