import type { APIRoute } from 'astro';
import { toCsv } from '#domain/csv.ts';
import { plain } from '#domain/emphasis.ts';
import { comparisonRows } from '#queries/comparison.ts';

const HEADER = ['id', 'group', 'topic', 'soc2', 'iso27001', 'relation', 'note', 'sources', 'confidence', 'checked'];

/** The comparison rows as CSV. */
export const GET: APIRoute = async () => {
  const rows = await comparisonRows();
  const cells = rows.map((row) => [
    row.id,
    row.group,
    row.topic,
    plain(row.soc2),
    plain(row.iso27001),
    row.relation,
    row.note ?? '',
    row.sources.map(({ id, at }) => (at ? `${id} (${at})` : id)).join('; '),
    row.confidence,
    row.checked,
  ]);
  return new Response(toCsv(HEADER, cells));
};
