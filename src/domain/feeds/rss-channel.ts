import { type Feed, timestamp } from './feed.ts';

/** A feed as the RSS writer of the site takes it; the ids are the addresses. `origin` is the origin of the site. */
export function rssChannel({ title, description, rss, items }: Feed, origin: string) {
  const newest = items
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return {
    title,
    description,
    site: origin,
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      '<language>en</language>',
      newest && `<lastBuildDate>${new Date(timestamp(newest)).toUTCString()}</lastBuildDate>`,
      `<atom:link href="${new URL(rss, origin).href}" rel="self" type="application/rss+xml"/>`,
    ]
      .filter(Boolean)
      .join(''),
    items: items.map(({ href, title: name, date, summary, html }) => ({
      title: name,
      link: new URL(href, origin).href,
      pubDate: new Date(timestamp(date)),
      description: summary,
      ...(html ? { content: html } : {}),
    })),
  };
}
