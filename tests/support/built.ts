import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { root } from './content.ts';

/** The folder of the built site. */
export const dist = join(root, 'dist');

/** One built page: its address, its text as sent, and its parsed form. */
export interface BuiltPage {
  address: string;
  html: string;
  document: HTMLElement;
}

/** Every built page that a reader reads. Throws with the cure where there is no build. */
export function builtPages(): BuiltPage[] {
  return allHtml().filter(({ html, address }) => !LEADS_ON.test(html) && !LETTER.test(address));
}

/** The bodies of the e-mails, one for each issue of the newsletter. */
export function letters(): BuiltPage[] {
  return allHtml().filter(({ address }) => LETTER.test(address));
}

/** The pages of a few lines that lead from a typed identifier to its page. */
export function identifierPages(): BuiltPage[] {
  return allHtml().filter(({ html }) => LEADS_ON.test(html));
}

const LEADS_ON = /<meta http-equiv="refresh"/;
const LETTER = /\/email\.html$/;

function allHtml(): BuiltPage[] {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('dist holds no site; run npm run build first');
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return { address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, document: parse(html) };
    });
}
