import type { APIRoute } from 'astro';
import { plain } from '#domain/emphasis.ts';
import { comparisonRows } from '#queries/comparison.ts';

/** The comparison rows as data, the marks for bold removed. */
export const GET: APIRoute = async () => {
  const rows = await comparisonRows();
  return Response.json(rows.map((row) => ({ ...row, soc2: plain(row.soc2), iso27001: plain(row.iso27001) })));
};
