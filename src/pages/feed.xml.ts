import mdxRenderer from '@astrojs/mdx/server.js';
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { render } from 'astro:content';
import { proseComponents } from '#components/prose/components.ts';
import { issuesNewestFirst } from '#queries/newsletter.ts';
import { site } from '#site.ts';

/** RSS of the newsletter with the full text of each issue; links are absolute. */
export const GET: APIRoute = async () => {
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: '@astrojs/mdx', renderer: mdxRenderer });
  const issues = await issuesNewestFirst();
  return rss({
    title: `${site.newsletter.name} · ${site.name}`,
    description: site.description,
    site: site.origin,
    trailingSlash: true,
    items: await Promise.all(
      issues.map(async (issue) => {
        const { Content } = await render(issue);
        const html = await container.renderToString(Content, { props: { components: proseComponents } });
        return {
          title: issue.data.title,
          description: issue.data.description,
          link: `/newsletter/${issue.id}/`,
          pubDate: new Date(`${issue.data.published}T00:00:00Z`),
          content: absolute(html),
        };
      }),
    ),
  });
};

function absolute(html: string): string {
  return html
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<a class="anchor"[^>]*><\/a>/g, '')
    .replace(/(href|src)="\//g, `$1="${new URL('/', site.origin).href}`);
}
