import type { APIRoute } from 'astro';
import { letterHtml } from '#domain/letter/letter.ts';
import { letterOf, letterPaths } from '#queries/letters.ts';

export const getStaticPaths = letterPaths;

/** An issue as the HTML body of an e-mail. */
export const GET: APIRoute = async ({ params }) => new Response(letterHtml(await letterOf(params['id'])));
