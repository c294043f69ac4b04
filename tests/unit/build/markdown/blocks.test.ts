import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { blocksIn } from '#build/markdown/blocks.ts';

const address = 'https://example.org/guides/soc2/scoping/';
const markdown = (html: string, terms = new Set<string>()) =>
  blocksIn(parse(`<main>${html}</main>`).querySelector('main')!, { address, terms }).join('\n\n');

describe('a page as Markdown', () => {
  test.each([
    [
      'headings keep their level and lose their anchor',
      '<h2 id="a">Who<a class="anchor" href="#a"></a></h2>',
      '## Who',
    ],
    ['links are absolute', '<p>See <a href="/x/">x</a>.</p>', 'See [x](https://example.org/x/).'],
    ['a place on the page is one too', '<p><a href="#y">y</a></p>', `[y](${address}#y)`],
    ['emphasis touches its word', '<p>a<b> bold </b>word</p>', 'a **bold** word'],
    ['lists nest', '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>', '- a\n  1. b\n- c'],
    ['definitions follow their term', '<dl><dt>Time</dt><dd>Long</dd></dl>', '- **Time**: Long'],
    [
      'tables have a head, and bars do not end a cell',
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tr><td>1 | 2</td><td><p>x</p><ul><li>y</li><li>z</li></ul></td></tr></table>',
      '| A | B |\n| --- | --- |\n| 1 \\| 2 | x y; z |',
    ],
    ['what the text quotes is no Markdown', '<p>[service] *x* 2_3</p>', '\\[service\\] \\*x\\* 2_3'],
    ['a paragraph that begins with a number is no list', '<p>6. is a clause</p>', '6\\. is a clause'],
    [
      'a source is named with its place',
      '<p>so<sup class="cite"><a href="#source-x" title="p. 2">1</a></sup></p>',
      `so [[1, p. 2]](${address}#source-x)`,
    ],
    [
      'navigation, controls and hidden data are left out',
      '<nav>n</nav><button>b</button><p hidden>h</p><select><option>o</option></select><p>t</p>',
      't',
    ],
    ['a term inside a sentence is a word of it', '<p>a <button class="term">scope</button> b</p>', 'a scope b'],
    [
      'a field goes with its label, a box to tick keeps its text',
      '<label>State<select></select></label><label><input type="radio">Yes</label><label><input type="radio">No</label>',
      'Yes No',
    ],
    ['a drawing becomes its words', '<svg aria-label="Flow"><text>Yes</text></svg>', 'Figure: Flow; Yes.'],
  ])('%s', (_, html, expected) => {
    expect(markdown(html)).toBe(expected);
  });
  test('the note on a term is set aside once', () => {
    const note =
      '<span class="term-note" popover><b>scope</b> What is in. <a href="/glossary/#scope">Glossary</a></span>';
    const terms = new Set<string>();
    expect(markdown(`<p>a scope${note} b scope${note}</p>`, terms)).toBe('a scope b scope');
    expect([...terms]).toEqual(['**scope** What is in. [Glossary](https://example.org/glossary/#scope)']);
  });
  test('facts of the page are listed', () => {
    const html =
      '<aside class="fact-notes" aria-label="Facts on this page"><div popover><b>Five.</b> Source.</div></aside>';
    expect(markdown(html)).toBe('## Facts on this page\n\n- **Five.** Source.');
  });
});
