import { createHash } from 'node:crypto';
import type { APIRoute, GetStaticPaths } from 'astro';
import { indexFiles } from '#domain/search/index-files.ts';
import { searchConcepts, searchDocuments } from '#queries/search-documents.ts';

/** The files of the search index: `index.json` names the others, whose names change with their text. */
export const getStaticPaths = (async () => {
  const nameOf = (kind: string, text: string) =>
    `${kind}-${createHash('sha256').update(text).digest('hex').slice(0, 10)}`;
  const { manifest, files } = indexFiles(await searchDocuments(), searchConcepts(), nameOf);
  return [['index', JSON.stringify(manifest)] as const, ...files].map(([file, text]) => ({
    params: { file },
    props: { text },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
