import type { APIRoute } from 'astro';
import { type Dataset, datasetSchema } from '#domain/data/dataset.ts';
import { datasetPaths } from '#queries/datasets.ts';
import { site } from '#site.ts';

export const getStaticPaths = datasetPaths;

/** The JSON Schema of a dataset. */
export const GET: APIRoute<{ dataset: Dataset }> = ({ props }) =>
  new Response(datasetSchema(props.dataset, site.origin));
