import type { APIRoute } from 'astro';
import { timeless } from '#domain/data/timeless.ts';
import { workbookOf } from '#domain/data/workbook.ts';
import { crosswalkDataset } from '#queries/datasets/crosswalk.ts';
import { clausesDataset, controlsDataset, criteriaDataset } from '#queries/datasets/requirements.ts';

/** The crosswalk and what its identifiers name, as a workbook of text cells. */
export const GET: APIRoute = async () => {
  const sets = [await crosswalkDataset(), await criteriaDataset(), await controlsDataset(), await clausesDataset()];
  return new Response(timeless(await workbookOf(sets)));
};
