import type { APIRoute } from 'astro';
import { strmCsv } from '#domain/data/strm.ts';
import { crosswalkLinks, requirementLines } from '#queries/crosswalk.ts';

/** The crosswalk in the columns of a set theory relationship mapping. */
export const GET: APIRoute = async () => new Response(strmCsv(await crosswalkLinks(), await requirementLines()));
