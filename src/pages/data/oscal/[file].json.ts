import type { APIRoute, GetStaticPaths } from 'astro';
import { oscalFiles } from '#queries/exchange.ts';

export const getStaticPaths = (async () =>
  Object.entries(await oscalFiles()).map(([file, document]) => ({
    params: { file },
    props: { document },
  }))) satisfies GetStaticPaths;

/** The two catalogs and the mapping collection of OSCAL. */
export const GET: APIRoute<{ document: object }> = ({ props }) =>
  new Response(`${JSON.stringify(props.document, null, 1)}\n`);
