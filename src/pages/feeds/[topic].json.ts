import type { APIRoute } from 'astro';
import { jsonFeed } from '#domain/feeds/json-feed.ts';
import type { Subject } from '#domain/framework.ts';
import { topicFeed, topicPaths } from '#queries/feeds.ts';
import { site } from '#site.ts';

export const getStaticPaths = topicPaths;

/** JSON Feed of the pages on one subject, in full. */
export const GET: APIRoute<{ topic: Subject }> = async ({ props }) =>
  Response.json(jsonFeed(await topicFeed(props.topic), site.origin));
