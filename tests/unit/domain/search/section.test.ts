import { expect, test } from 'vitest';
import { type Section, sectionFor } from '#domain/search/section.ts';

const terms = (text: string) => text.toLowerCase().split(' ');
const sections: Section[] = [
  ['who-signs', 'Who signs bridge letter', 'Management signs it.'],
  ['gap', 'Is a gap between periods a problem', 'Not by itself.'],
];

test('the section whose heading shares most words answers', () => {
  expect(sectionFor(sections, ['gap', 'between', 'periods'], terms)?.[0]).toBe('gap');
});

test('one shared word of several is not enough, of one it is', () => {
  expect(sectionFor(sections, ['letter', 'cost', 'price'], terms)).toBeUndefined();
  expect(sectionFor(sections, ['letter'], terms)?.[0]).toBe('who-signs');
});

test('without terms there is no section', () => {
  expect(sectionFor(sections, [], terms)).toBeUndefined();
});
