import { type CollectionEntry, getCollection, render } from 'astro:content';
import { parse } from 'yaml';
import type { Concept } from '#domain/search/concepts.ts';
import type { SearchDocument } from '#domain/search/document.ts';
import { plainProse, sectionsOf } from '#domain/search/prose.ts';
import { plain } from '#domain/emphasis.ts';
import { conceptsSchema, searchPagesSchema } from '#schemas/search.ts';
import conceptsText from '../../content/search/concepts.yml?raw';
import pagesText from '../../content/search/pages.yml?raw';
import { allPages } from './site-map.ts';
import { requirementDocuments } from './search-requirements.ts';

/** The wordings that search holds to be the same. */
export function searchConcepts(): Concept[] {
  return conceptsSchema.parse(parse(conceptsText));
}

/** Everything that can be found, in the order of weight: pages of prose, tools, terms, rows, requirements. */
export async function searchDocuments(): Promise<SearchDocument[]> {
  return [
    ...(await proseDocuments()),
    ...(await claimDocuments()),
    ...(await toolDocuments()),
    ...(await fixedDocuments()),
    ...(await termDocuments()),
    ...(await rowDocuments()),
    ...(await requirementDocuments()),
  ];
}

const PROSE = { guides: 1, useCases: 0.95, updates: 0.95, outcomes: 0.7, newsletter: 0.7 } as const;

async function proseDocuments(): Promise<SearchDocument[]> {
  const lines = new Map((await allPages()).map((line) => [line.href, line]));
  const all = await Promise.all(
    (Object.keys(PROSE) as (keyof typeof PROSE)[]).map(async (name) =>
      Promise.all((await getCollection(name)).map((entry) => proseDocument(entry, PROSE[name]))),
    ),
  );
  return all.flat().map((document) => ({ ...document, kind: lines.get(document.url)?.kind ?? document.kind }));
}

type ProseEntry = CollectionEntry<keyof typeof PROSE>;

const ADDRESS = {
  guides: 'guides',
  useCases: 'use-cases',
  updates: 'iso-27001-2022',
  outcomes: 'quiz/outcomes',
  newsletter: 'newsletter',
};

async function proseDocument(entry: ProseEntry, weight: number): Promise<SearchDocument> {
  const { id, collection, data, body = '' } = entry;
  const { headings } = await render(entry);
  const front = data as {
    answer?: string;
    recommendation?: string;
    framework?: SearchDocument['subject'];
    place?: string;
  };
  const place = front.place === 'soc2' || front.place === 'iso27001' ? front.place : 'both';
  return {
    url: `/${ADDRESS[collection]}/${id}/`,
    title: data.title,
    kind: collection,
    subject: front.framework ?? (collection === 'updates' ? 'iso27001' : place),
    answer: front.answer ?? front.recommendation ?? data.description,
    sections: sectionsOf(
      body,
      headings.filter(({ depth }) => depth < 5),
    ),
    asked: [...('asked' in data ? (data.asked ?? []) : []), data.description],
    codes: [],
    body: plainProse(body),
    weight,
  };
}

/** The tools that walk through a document, and the texts to send. */
async function toolDocuments(): Promise<SearchDocument[]> {
  const walks = (await getCollection('walks')).map(({ id, data }) => ({
    data,
    url: `/tools/${id}/`,
    kind: 'Tool',
    body: data.steps.flatMap(({ title, look, where, why }) => [title, look, where, why]).join(' '),
  }));
  const templates = (await getCollection('templates')).map(({ id, data }) => ({
    data,
    url: `/templates/${id}/`,
    kind: 'Template',
    body: [
      ...data.when,
      ...data.never.flatMap(({ say, why }) => [say, why]),
      ...data.texts.map(({ title }) => title),
    ].join(' '),
  }));
  return [...walks, ...templates].map(({ data, url, kind, body }) => ({
    url,
    title: data.title,
    kind,
    subject: data.framework,
    answer: data.answer,
    sections: [],
    asked: [...(data.asked ?? []), data.description],
    codes: [],
    body,
    weight: 0.95,
  }));
}

async function claimDocuments(): Promise<SearchDocument[]> {
  return (await getCollection('claims')).map(({ id, data }) => ({
    url: `/claims/${id}/`,
    title: data.title,
    kind: 'Claim',
    subject: data.framework,
    answer: data.answer,
    sections: [],
    asked: [data.claim, ...(data.asked ?? [])],
    codes: [],
    body: [...data.why, data.sure, data.instead ?? ''].join(' '),
    weight: 1,
  }));
}

async function fixedDocuments(): Promise<SearchDocument[]> {
  const known = new Map(
    searchPagesSchema.parse(parse(pagesText)).map(({ address, asked, answer }) => [`/${address}/`, { asked, answer }]),
  );
  return (await allPages())
    .filter(({ kind, href }) => ['Page', 'Tool', 'Checklist'].includes(kind) || known.has(href))
    .filter(({ kind }) => kind !== 'Reference')
    .map(({ href, title, description, kind }) => ({
      url: href,
      title,
      kind,
      subject: 'both' as const,
      answer: known.get(href)?.answer ?? description,
      sections: [],
      asked: known.get(href)?.asked ?? [],
      codes: [],
      body: description,
      weight: 0.9,
    }));
}

async function termDocuments(): Promise<SearchDocument[]> {
  const names = new Map((await getCollection('glossary')).map(({ id, data }) => [id, data.term]));
  return (await getCollection('glossary')).map(({ id, data }) => ({
    url: `/glossary/#${id}`,
    title: data.abbr ? `${data.term} (${data.abbr})` : data.term,
    kind: 'Term',
    subject: data.framework,
    answer: data.instead ? `${data.definition} Say instead: ${names.get(data.instead)}.` : data.definition,
    sections: [],
    asked: [...(data.aliases ?? []), ...(data.abbr ? [data.abbr, `what does ${data.abbr} stand for`] : [])],
    codes: [],
    body: data.more ?? '',
    weight: 0.75,
  }));
}

async function rowDocuments(): Promise<SearchDocument[]> {
  return (await getCollection('comparison')).map(({ id, data }) => ({
    url: `/compare/#${id}`,
    title: data.topic,
    kind: 'Comparison',
    subject: 'both' as const,
    answer: `SOC 2: ${plain(data.soc2)}. ISO 27001: ${plain(data.iso27001)}.`,
    sections: [],
    asked: [],
    codes: [],
    body: [data.note, data.oftenStated?.said, data.oftenStated?.more].filter(Boolean).join(' '),
    weight: 0.7,
  }));
}
