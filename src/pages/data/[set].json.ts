import type { APIRoute } from 'astro';
import { type Dataset, datasetJson } from '#domain/data/dataset.ts';
import { datasetPaths } from '#queries/datasets.ts';
import { currentRelease } from '#queries/release.ts';
import { site } from '#site.ts';

export const getStaticPaths = datasetPaths;

/** A dataset as JSON with its version and licence. */
export const GET: APIRoute<{ dataset: Dataset }> = async ({ props }) =>
  new Response(datasetJson(props.dataset, await currentRelease(), site.origin));
