import { expect, test } from 'vitest';
import { type Letter, letterHtml, letterText } from '#domain/letter/letter.ts';

const letter: Letter = {
  newsletter: 'The Letter',
  site: 'The Site',
  title: 'Terms & "conditions" <of use>',
  number: 4,
  published: '24 November 2026',
  preheader: 'What it is about.',
  html: '<p>First <strong>words</strong>.</p><ul><li>one</li></ul>',
  related: [{ title: 'A & B', href: 'https://example.org/a/' }],
  address: 'https://example.org/newsletter/terms/',
  feed: 'https://example.org/feed.xml',
};

test('the letter says what it is, where it stands on the site and where its feed is', () => {
  for (const body of [letterHtml(letter), letterText(letter)]) {
    expect(body).toContain('issue 4');
    expect(body).toContain('24 November 2026');
    expect(body).toContain('https://example.org/newsletter/terms/');
    expect(body).toContain('https://example.org/feed.xml');
    expect(body).toContain('https://example.org/a/');
  }
});

test('signs of a title are escaped in HTML and plain in text', () => {
  expect(letterHtml(letter)).toContain('<title>Terms &amp; &quot;conditions&quot; &lt;of use></title>');
  expect(letterText(letter)).toContain('Terms & "conditions" <of use>\n===');
});

test('the preheader comes first in the body and is not shown', () => {
  expect(letterHtml(letter)).toMatch(/<body[^>]*>\s*<div style="display:none[^"]*">What it is about\.<\/div>/);
});

test('it follows the light or dark of the reader and asks not to be indexed', () => {
  expect(letterHtml(letter)).toContain('<meta name="color-scheme" content="light dark">');
  expect(letterHtml(letter)).toContain('<meta name="robots" content="noindex">');
});

test('a letter that leads nowhere has no list for it', () => {
  expect(letterHtml({ ...letter, related: [] })).not.toContain('Where this leads');
});
