import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** One built page: its address with outer slashes and its parsed form. */
export interface BuiltPage {
  address: string;
  document: HTMLElement;
}

/** Every built page under `folder` that is an address of its own; the error page and pages that lead on are none. */
export function readBuiltPages(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .sort()
    .map((file) => ({
      address: `/${file.replace(/index\.html$/, '')}`,
      document: parse(readFileSync(join(folder, file), 'utf8'), { comment: false }),
    }))
    .filter(({ document }) => !document.querySelector('meta[http-equiv="refresh"]'));
}
