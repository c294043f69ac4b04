import { type Feed, timestamp } from './feed.ts';

/** A feed in JSON Feed 1.1, as https://www.jsonfeed.org/version/1.1/ defines it. `origin` is the origin of the site. */
export function jsonFeed({ title, description, home, json, dates, items }: Feed, origin: string) {
  const at = (address: string) => new URL(address, origin).href;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: at(home),
    feed_url: at(json),
    language: 'en',
    items: items.map(({ href, title: name, date, summary, html }) => ({
      id: at(href),
      url: at(href),
      title: name,
      ...(html ? { content_html: html, summary } : { content_text: summary }),
      [dates === 'published' ? 'date_published' : 'date_modified']: timestamp(date),
    })),
  };
}
