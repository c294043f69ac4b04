import { htmlPieces, openTag } from '#domain/html/pieces.ts';

const SERIF = "font-family:Georgia,'Times New Roman',serif";
const SANS = 'font-family:Helvetica,Arial,sans-serif';

/**
 * What each element of a letter looks like. Text and links have the color of the reader's mail program, so that they
 * are legible on any ground it chooses; the one gray is for lines and reads 3:1 on white as on black.
 */
export const letterStyles: Readonly<Record<string, string>> = {
  h1: `margin:0 0 16px;${SERIF};font-size:30px;line-height:1.15;font-weight:bold`,
  h2: `margin:32px 0 8px;${SERIF};font-size:22px;line-height:1.25;font-weight:bold`,
  h3: `margin:24px 0 8px;${SERIF};font-size:18px;line-height:1.3;font-weight:bold`,
  p: `margin:0 0 16px;${SERIF};font-size:17px;line-height:1.55`,
  ul: 'margin:0 0 16px;padding-left:24px',
  ol: 'margin:0 0 16px;padding-left:24px',
  li: `margin:0 0 8px;${SERIF};font-size:17px;line-height:1.55`,
  a: 'color:inherit;text-decoration:underline',
  strong: 'font-weight:bold',
  b: 'font-weight:bold',
  em: 'font-style:italic',
  q: '',
  sup: 'font-size:12px;line-height:1',
  code: "font-family:Menlo,Consolas,'Courier New',monospace;font-size:15px",
  blockquote: 'margin:0 0 16px;padding-left:16px;border-left:3px solid #777777',
  div: `margin:0 0 16px;${SERIF};font-size:17px;line-height:1.55`,
  hr: 'margin:32px 0;border:0;border-top:1px solid #777777',
  br: '',
};

/** Style of the small print: where the letter comes from and how to read it elsewhere. */
export const smallPrint = `margin:0 0 12px;${SANS};font-size:14px;line-height:1.5`;

/**
 * A fragment with the style of each element written on it, since many mail programs read no style sheet. Throws for an
 * element that `letterStyles` does not have, so that no part of an issue arrives unstyled.
 */
export function inlineStyles(html: string, styles: Readonly<Record<string, string>> = letterStyles): string {
  return htmlPieces(html)
    .map((piece) => {
      if (piece.kind === 'text') return piece.html;
      if (piece.kind === 'close') return `</${piece.name}>`;
      const style = styles[piece.name];
      if (style === undefined)
        throw new Error(`a letter cannot hold <${piece.name}>; give it a style in domain/letter or write it otherwise`);
      return openTag(piece.name, style ? [...piece.attributes, ['style', style]] : piece.attributes);
    })
    .join('');
}
