import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { rssChannel } from '#domain/feeds/rss-channel.ts';
import { changesFeed } from '#queries/feeds.ts';
import { site } from '#site.ts';

/** RSS of all changes to facts, rows and rules: one item a day, whose address and id stay the same. */
export const GET: APIRoute = async () => rss(rssChannel(await changesFeed(), site.origin));
