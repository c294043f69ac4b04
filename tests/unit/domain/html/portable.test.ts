import { expect, test } from 'vitest';
import { portableHtml } from '#domain/html/portable.ts';

const leave = (html: string) => portableHtml(html, { page: '/guides/soc2/scoping/', origin: 'https://example.org' });

test('addresses work from anywhere: of the site, of the page, and of a place on the page', () => {
  expect(leave('<a href="/criteria/">x</a>')).toBe('<a href="https://example.org/criteria/">x</a>');
  expect(leave('<a href="#source-a">x</a>')).toBe('<a href="https://example.org/guides/soc2/scoping/#source-a">x</a>');
  expect(leave('<a href="../what-it-is/">x</a>')).toBe('<a href="https://example.org/guides/soc2/what-it-is/">x</a>');
  expect(leave('<img src="/x.png" alt="X">')).toBe('<img src="https://example.org/x.png" alt="X">');
});

test('other addresses stay as they are', () => {
  expect(leave('<a href="https://www.iso.org/">x</a>')).toBe('<a href="https://www.iso.org/">x</a>');
  expect(leave('<a href="mailto:a@example.org">x</a>')).toBe('<a href="mailto:a@example.org">x</a>');
});

test('a term keeps its word and loses its button and its note', () => {
  const term =
    'A <button class="term" popovertarget="t">control</button><span id="t" popover="auto"><b>Control</b> <a href="/g">G</a></span> runs.';
  expect(leave(term)).toBe('A control runs.');
});

test('marks at headings, scripts, styles, drawings and hidden parts are gone with all they hold', () => {
  expect(leave('<h2 id="a">A<a class="anchor" href="#a"></a></h2>')).toBe('<h2>A</h2>');
  expect(leave('<p>a</p><script>if (1<2) {}</script><style>p{}</style><svg><g><path d=""/></g></svg><p>b</p>')).toBe(
    '<p>a</p><p>b</p>',
  );
  expect(leave('<div hidden><p>x</p></div><p>y</p>')).toBe('<p>y</p>');
});

test('no class, id, style or handler leaves the site', () => {
  expect(leave('<p class="a" id="b" style="color:red" onclick="x()" lang="de">x</p>')).toBe('<p lang="de">x</p>');
});
