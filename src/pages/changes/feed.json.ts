import type { APIRoute } from 'astro';
import { jsonFeed } from '#domain/feeds/json-feed.ts';
import { changesFeed } from '#queries/feeds.ts';
import { site } from '#site.ts';

/** JSON Feed of all changes to facts, rows and rules: one item a day. */
export const GET: APIRoute = async () => Response.json(jsonFeed(await changesFeed(), site.origin));
