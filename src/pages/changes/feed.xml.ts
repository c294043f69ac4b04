import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { longDate } from '#domain/date.ts';
import { allChanges } from '#queries/changes.ts';
import { site } from '#site.ts';

/** RSS of all changes to facts, rows and rules: one item a day, whose address and id stay the same. */
export const GET: APIRoute = async () =>
  rss({
    title: `Changes · ${site.name}`,
    description: 'Every change to a fact, a row of the crosswalk or a rule of the quiz, with why.',
    site: site.origin,
    trailingSlash: true,
    items: (await allChanges()).map(({ date, changes, recorded }) => ({
      title: `Changes of ${longDate(date)}`,
      link: `/changes/#day-${date}`,
      pubDate: new Date(`${date}T00:00:00Z`),
      description: [
        ...changes.map(({ kind, name, what, was, why }) =>
          [`${kind}, ${what}: ${name}`, was && `Before: ${was}`, why].filter(Boolean).join(' '),
        ),
        ...recorded.map(({ count }) => `${count} facts set down for the first time.`),
      ].join('\n'),
    })),
  });
