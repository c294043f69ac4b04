import type { APIRoute } from 'astro';
import { stringify } from 'yaml';
import { mappingLibrary } from '#domain/data/ciso-assistant.ts';
import { crosswalkLinks } from '#queries/crosswalk.ts';
import { assessableNodes } from '#queries/exchange.ts';
import { currentRelease } from '#queries/release.ts';

/** The crosswalk as a mapping library for CISO Assistant. */
export const GET: APIRoute = async () => {
  const library = mappingLibrary(await crosswalkLinks(), await assessableNodes(), await currentRelease());
  return new Response(stringify(library, { lineWidth: 0, aliasDuplicateObjects: false }));
};
