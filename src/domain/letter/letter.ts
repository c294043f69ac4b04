import { inlineStyles, smallPrint } from './inline-styles.ts';
import { plainText } from './plain-text.ts';

/** One issue of the newsletter, ready to be mailed. All addresses are absolute. */
export interface Letter {
  newsletter: string;
  site: string;
  title: string;
  number: number;
  /** Day of publication, written out. */
  published: string;
  /** The line that mail programs show after the subject. */
  preheader: string;
  /** The text as portable HTML. */
  html: string;
  /** Pages that the issue leads to. */
  related: readonly { title: string; href: string }[];
  /** Where the issue stands on the site. */
  address: string;
  feed: string;
}

/**
 * The letter as an HTML document: no table, image, script or style sheet, every style on its element. It has no link
 * to unsubscribe, since each provider adds its own.
 */
export function letterHtml(letter: Letter): string {
  const [head, foot] = frame(letter);
  const small = { p: smallPrint, a: 'color:inherit;text-decoration:underline' };
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="supported-color-schemes" content="light dark">',
    '<meta name="robots" content="noindex">',
    `<title>${text(letter.title)}</title>`,
    '</head>',
    '<body style="margin:0;padding:24px 16px">',
    `<div style="display:none;max-height:0;overflow:hidden">${text(letter.preheader)}</div>`,
    '<div style="max-width:600px;margin:0 auto">',
    inlineStyles(head, small),
    inlineStyles(`<h1>${text(letter.title)}</h1>\n${letter.html}\n${furtherReading(letter)}\n<hr>`),
    inlineStyles(foot, small),
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The same letter as plain text. */
export function letterText(letter: Letter): string {
  const [head, foot] = frame(letter);
  const body = `<h1>${text(letter.title)}</h1>${letter.html}${furtherReading(letter)}`;
  return `${plainText(head)}\n\n${plainText(body)}\n\n${'-'.repeat(72)}\n\n${plainText(foot)}\n`;
}

function frame({ newsletter, site, number, published, address, feed }: Letter): [string, string] {
  return [
    `<p>${text(newsletter)} · issue ${number} · ${text(published)} · <a href="${text(address)}">Read it on the site</a></p>`,
    `<p>${text(newsletter)} of ${text(site)}. Free, no sponsored content. Every issue is also on the site and in <a href="${text(feed)}">the feed</a>. Text: CC BY 4.0.</p>`,
  ];
}

function furtherReading({ related }: Letter): string {
  const items = related.map(({ title, href }) => `<li><a href="${text(href)}">${text(title)}</a></li>`);
  return items.length > 0 ? `<h2>Where this leads</h2>\n<ul>\n${items.join('\n')}\n</ul>` : '';
}

function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
