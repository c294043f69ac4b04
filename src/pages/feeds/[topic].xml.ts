import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { rssChannel } from '#domain/feeds/rss-channel.ts';
import type { Subject } from '#domain/framework.ts';
import { topicFeed, topicPaths } from '#queries/feeds.ts';
import { site } from '#site.ts';

export const getStaticPaths = topicPaths;

/** RSS of the pages on one subject, in full. */
export const GET: APIRoute<{ topic: Subject }> = async ({ props }) =>
  rss(rssChannel(await topicFeed(props.topic), site.origin));
