import { expect, test } from 'vitest';
import { hitOf } from '#domain/search/hit.ts';

const line = ['/guides/x/', 'Bridge letters', 'Guide', 'soc2'] as const;
const terms = (text: string) => text.toLowerCase().split(' ');

test('before its details are there a result has title and kind', () => {
  expect(hitOf(line, undefined, ['who'], terms)).toEqual({
    url: '/guides/x/',
    title: 'Bridge letters',
    kind: 'Guide',
    answer: '',
  });
});

test('words of the title do not choose a section', () => {
  const detail = [
    'The page answers.',
    [
      ['what', 'What bridge letters are', 'A letter.'],
      ['who', 'Who signs', 'You do.'],
    ],
  ] as const;
  expect(hitOf(line, detail, ['who', 'signs', 'bridge', 'letters'], terms)).toMatchObject({ answer: 'You do.' });
  expect(hitOf(line, detail, ['bridge', 'letters'], terms)).toMatchObject({ answer: 'The page answers.' });
});

test('a fitting section brings its own sentence and address', () => {
  const detail = ['The page answers.', [['who', 'Who signs', 'Management.']]] as const;
  expect(hitOf(line, detail, ['who', 'signs'], terms)).toMatchObject({
    answer: 'Management.',
    section: { url: '/guides/x/#who', heading: 'Who signs' },
  });
  expect(hitOf(line, detail, ['cost'], terms)).toMatchObject({ answer: 'The page answers.' });
});
