import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { rssChannel } from '#domain/feeds/rss-channel.ts';
import { newsletterFeed } from '#queries/feeds.ts';
import { site } from '#site.ts';

/** RSS of the newsletter with the full text of each issue; links are absolute. */
export const GET: APIRoute = async () => rss(rssChannel(await newsletterFeed(), site.origin));
