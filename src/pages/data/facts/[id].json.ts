import type { APIRoute, GetStaticPaths } from 'astro';
import { LICENCE } from '#domain/data/dataset.ts';
import { factCitation } from '#domain/facts/citation.ts';
import { type NamedFact, allFacts } from '#queries/facts.ts';
import { site } from '#site.ts';

export const getStaticPaths = (async () =>
  (await allFacts()).map((fact) => ({ params: { id: fact.id }, props: { fact } }))) satisfies GetStaticPaths;

/** One fact as JSON: the record, the document it rests on, its address and how to cite it. */
export const GET: APIRoute<{ fact: NamedFact }> = ({ props: { fact } }) => {
  const { id, document, source, words, ...record } = fact;
  const { title, issuer, edition, url } = document;
  const body = {
    id,
    ...record,
    source: { id: source.id, title, issuer, edition, url, at: source.at },
    address: new URL(`/facts/#${id}`, site.origin).href,
    citeAsOf: factCitation(fact, site.origin),
    licence: LICENCE,
  };
  return new Response(`${JSON.stringify(body, null, 1)}\n`);
};
