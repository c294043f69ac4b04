import type { APIRoute } from 'astro';
import { letterText } from '#domain/letter/letter.ts';
import { letterOf, letterPaths } from '#queries/letters.ts';

export const getStaticPaths = letterPaths;

/** An issue as the plain-text body of an e-mail. */
export const GET: APIRoute = async ({ params }) => new Response(letterText(await letterOf(params['id'])));
