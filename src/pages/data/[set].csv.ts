import type { APIRoute } from 'astro';
import { datasetCsv } from '#domain/data/cells.ts';
import type { Dataset } from '#domain/data/dataset.ts';
import { datasetPaths } from '#queries/datasets.ts';

export const getStaticPaths = datasetPaths;

/** A dataset as CSV. */
export const GET: APIRoute<{ dataset: Dataset }> = ({ props }) => new Response(datasetCsv(props.dataset));
