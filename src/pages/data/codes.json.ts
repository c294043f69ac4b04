import type { APIRoute } from 'astro';
import { allPages } from '#queries/site-map.ts';

/** Every identifier with its title and address, for the first line of the search. */
export const GET: APIRoute = async () => {
  const pages = (await allPages()).filter(({ kind }) => kind === 'Reference');
  return Response.json(pages.map(({ href, title }) => [title.slice(0, title.indexOf(' ')), title, href]));
};
