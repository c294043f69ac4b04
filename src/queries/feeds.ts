import { longDate } from '#domain/date.ts';
import { type Feed, type FeedItem, newestFirst } from '#domain/feeds/feed.ts';
import type { Subject } from '#domain/framework.ts';
import { site } from '#site.ts';
import { allChanges } from './changes.ts';
import { claimsInOrder } from './claims.ts';
import { guidesInOrder } from './guides.ts';
import { issuesNewestFirst } from './newsletter.ts';
import { proseHtml } from './prose-html.ts';
import { updatesInOrder } from './updates.ts';
import { useCasesInOrder } from './use-cases.ts';

/** What each feed is called and where it is, in the order of the list of feeds. */
export const feedHeads = {
  newsletter: {
    title: `${site.newsletter.name} · ${site.name}`,
    description: 'Every issue in full.',
    home: '/newsletter/',
    rss: '/feed.xml',
    json: '/feed.json',
    dates: 'published',
  },
  changes: {
    title: `Changes · ${site.name}`,
    description: 'Every change to a fact, a row of the crosswalk or a rule of the quiz, with why.',
    home: '/changes/',
    rss: '/changes/feed.xml',
    json: '/changes/feed.json',
    dates: 'published',
  },
  soc2: topicHead(
    'soc2',
    'SOC 2',
    'Guides, use cases and claims about SOC 2, in full, by the day of their last review.',
  ),
  iso27001: topicHead(
    'iso27001',
    'ISO/IEC 27001',
    'Guides, use cases, claims and the updates of 2022 about ISO/IEC 27001, in full, by the day of their last review.',
  ),
  both: topicHead(
    'both',
    'SOC 2 and ISO/IEC 27001',
    'Guides, use cases and claims about both frameworks, in full, by the day of their last review.',
  ),
} as const satisfies Record<string, Omit<Feed, 'items'>>;

/** The newsletter, newest issue first. */
export async function newsletterFeed(): Promise<Feed> {
  const items = (await issuesNewestFirst()).map(async (issue) => {
    const href = `/newsletter/${issue.id}/`;
    const { title, description: summary, published: date } = issue.data;
    return { href, title, date, summary, html: await proseHtml(issue, href) };
  });
  return { ...feedHeads.newsletter, items: await Promise.all(items) };
}

/** The changes, one entry a day, whose address and id stay the same. */
export async function changesFeed(): Promise<Feed> {
  const items = (await allChanges()).map(({ date, changes, recorded }) => ({
    href: `/changes/#day-${date}`,
    title: `Changes of ${longDate(date)}`,
    date,
    summary: [
      ...changes.map(({ kind, name, what, was, why }) =>
        [`${kind}, ${what}: ${name}`, was && `Before: ${was}`, why].filter(Boolean).join(' '),
      ),
      ...recorded.map(({ count }) => `${count} facts set down for the first time.`),
    ].join('\n'),
  }));
  return { ...feedHeads.changes, items: newestFirst(items) };
}

/** One path for each topic that has a feed. */
export function topicPaths() {
  return (['soc2', 'iso27001', 'both'] as const).map((topic) => ({ params: { topic }, props: { topic } }));
}

/** The pages on one subject, newest review first. A use case that ends at neither framework counts as both. */
export async function topicFeed(topic: Subject): Promise<Feed> {
  const pages = [
    ...(await guidesInOrder()).map((entry) => ({ entry, of: entry.data.framework, folder: 'guides' })),
    ...(await useCasesInOrder()).map((entry) => ({
      entry,
      of: entry.data.place === 'neither' ? 'both' : entry.data.place,
      folder: 'use-cases',
    })),
    ...(await updatesInOrder()).map((entry) => ({ entry, of: 'iso27001', folder: 'iso-27001-2022' })),
  ].filter(({ of }) => of === topic);
  const claims = (await claimsInOrder())
    .filter(({ framework }) => framework === topic)
    .map(({ id, claim, answer, why, checked }): FeedItem => ({
      href: `/claims/${id}/`,
      title: `“${claim}”`,
      date: checked,
      summary: [answer, ...why].join(' '),
    }));
  const items = pages.map(async ({ entry, folder }): Promise<FeedItem> => {
    const href = `/${folder}/${entry.id}/`;
    const { title, description: summary, reviewed: date } = entry.data;
    return { href, title, date, summary, html: await proseHtml(entry, href) };
  });
  return { ...feedHeads[topic], items: newestFirst([...(await Promise.all(items)), ...claims]) };
}

function topicHead(topic: Subject, name: string, description: string) {
  return {
    title: `${name} · ${site.name}`,
    description,
    home: topic === 'iso27001' ? '/iso-27001-2022/' : '/guides/',
    rss: `/feeds/${topic}.xml`,
    json: `/feeds/${topic}.json`,
    dates: 'reviewed',
  } as const;
}
