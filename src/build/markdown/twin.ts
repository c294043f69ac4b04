import type { BuiltPage } from '#build/built-pages.ts';
import { pageCitation } from '#domain/reach/citation.ts';
import type { PageDay } from '#domain/reach/page-days.ts';
import { site } from '#site.ts';
import { blocksIn } from './blocks.ts';
import type { Context } from './elements.ts';

/** A page as Markdown: title, address, day, license and citation in front, then its whole text, then its terms. */
export function markdownOf({ address, document }: BuiltPage, origin: string, day: PageDay | undefined): string {
  const main = document.querySelector('main');
  if (!main) throw new Error(`${address} has no main element, so it has no text to give as Markdown`);
  const full = new URL(address, origin).href;
  const context: Context = { address: full, terms: new Set() };
  const title = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  const { content } = site.licences;
  const front = {
    title,
    address: full,
    ...(day && { [day.what]: day.day }),
    license: `${content.name}, ${content.url}`,
    cite: pageCitation(title, full, day),
  };
  const blocks = blocksIn(main, context);
  const terms = context.terms.size > 0 ? ['## Terms', [...context.terms].map((term) => `- ${term}`).join('\n')] : [];
  const head = Object.entries(front).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `${[`---\n${head.join('\n')}\n---`, ...blocks, ...terms].join('\n\n')}\n`;
}
