import { longDate } from '#domain/date.ts';
import type { Letter } from '#domain/letter/letter.ts';
import { site } from '#site.ts';
import { issuesNewestFirst } from './newsletter.ts';
import { proseHtml } from './prose-html.ts';
import { pagesAt } from './site-map.ts';

/** One path for each issue, for the two files that a sender pastes or uploads. */
export async function letterPaths() {
  return (await issuesNewestFirst()).map(({ id }) => ({ params: { id } }));
}

/** An issue as a letter. Throws for an id that no issue has. */
export async function letterOf(id: string | undefined): Promise<Letter> {
  const issue = (await issuesNewestFirst()).find((one) => one.id === id);
  if (!issue) throw new Error(`content/newsletter has no "${id}"`);
  const { title, number, published, description, related } = issue.data;
  const page = `/newsletter/${issue.id}/`;
  const at = (address: string) => new URL(address, site.origin).href;
  return {
    newsletter: site.newsletter.name,
    site: site.name,
    title,
    number,
    published: longDate(published),
    preheader: description,
    html: await proseHtml(issue, page),
    related: (await pagesAt(related)).map((line) => ({ title: line.title, href: at(line.href) })),
    address: at(page),
    feed: at('/feed.xml'),
  };
}
