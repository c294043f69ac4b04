import type { APIRoute } from 'astro';
import { jsonFeed } from '#domain/feeds/json-feed.ts';
import { newsletterFeed } from '#queries/feeds.ts';
import { site } from '#site.ts';

/** JSON Feed of the newsletter with the full text of each issue. */
export const GET: APIRoute = async () => Response.json(jsonFeed(await newsletterFeed(), site.origin));
