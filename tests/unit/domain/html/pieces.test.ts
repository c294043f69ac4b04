import { expect, test } from 'vitest';
import { htmlPieces, openTag } from '#domain/html/pieces.ts';

test('a fragment falls into text and tags, in order and with nothing lost', () => {
  const pieces = htmlPieces('<p class="a" hidden>One <b>two</b><br/>&amp; three</p>');
  expect(pieces.map((piece) => (piece.kind === 'text' ? piece.html : `${piece.kind} ${piece.name}`))).toEqual([
    'open p',
    'One ',
    'open b',
    'two',
    'close b',
    'open br',
    '&amp; three',
    'close p',
  ]);
});

test('attributes are read in each spelling, a > or = inside a value included', () => {
  const [piece] = htmlPieces(`<a href="/x/?a=1&b>2" title='it "is"' data-n=3 hidden>`);
  expect(piece?.kind === 'open' && [...piece.attributes]).toEqual([
    ['href', '/x/?a=1&b>2'],
    ['title', 'it &quot;is&quot;'],
    ['data-n', '3'],
    ['hidden', ''],
  ]);
});

test('elements without content are known, and comments are left out', () => {
  const alone = htmlPieces('a<!-- <p> --><img src="/x.png"><hr><p>').map(
    (piece) => piece.kind === 'open' && piece.alone,
  );
  expect(alone).toEqual([false, true, true, false]);
});

test('a sign that opens no tag stays text', () => {
  expect(htmlPieces('1 < 2 and 3 > 2')).toEqual([{ kind: 'text', html: '1 < 2 and 3 > 2' }]);
});

test('a tag is written out as it was read', () => {
  expect(
    openTag('a', [
      ['href', '/x/'],
      ['title', '&quot;'],
    ]),
  ).toBe('<a href="/x/" title="&quot;">');
});
