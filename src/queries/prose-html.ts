import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { type CollectionEntry, render } from 'astro:content';
import { proseComponents } from '#components/prose/components.ts';
import { portableHtml } from '#domain/html/portable.ts';
import { site } from '#site.ts';

type Prose = CollectionEntry<'guides' | 'useCases' | 'updates' | 'newsletter'>;

/** The text of a record as HTML that may leave the site; `page` is the address of its page, with outer slashes. */
export async function proseHtml(entry: Prose, page: string): Promise<string> {
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: '@astrojs/mdx', renderer: mdxRenderer });
  const { Content } = await render(entry);
  const html = await container.renderToString(Content, { props: { components: proseComponents } });
  return portableHtml(html, { page, origin: site.origin });
}
