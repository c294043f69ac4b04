import { getCollection } from 'astro:content';
import { addressOf } from '#domain/code.ts';
import type { SearchDocument } from '#domain/search/document.ts';

/** What search knows of the criteria, controls and clauses, and of the controls of 2013. */
export async function requirementDocuments(): Promise<SearchDocument[]> {
  const current = await Promise.all(
    (['criteria', 'controls', 'clauses'] as const).map(async (name) =>
      (await getCollection(name)).map(({ data }): SearchDocument => ({
        url: addressOf(data.code),
        title: `${data.code} ${data.title}`,
        kind: KINDS[name],
        subject: name === 'criteria' ? 'soc2' : 'iso27001',
        answer: data.summary,
        sections: [],
        asked: [],
        codes: [data.code],
        body: [
          ...data.requirement,
          data.why,
          data.guidance,
          data.habit,
          ...data.evidence.map(({ text }) => text),
          ...data.wrong,
          data.small,
          data.cloud ?? '',
          data.ai ?? '',
        ].join(' '),
        weight: 0.85,
      })),
    ),
  );
  const old = (await getCollection('oldControls')).map(({ data }): SearchDocument => ({
    url: addressOf(data.code),
    title: `${data.code} ${data.title}`,
    kind: 'Control of 2013',
    subject: 'iso27001',
    answer: data.about,
    sections: [],
    asked: [],
    codes: [data.code],
    body: data.objectiveTitle,
    weight: 0.45,
  }));
  return [...current.flat(), ...old];
}

const KINDS = { criteria: 'Criterion', controls: 'Control', clauses: 'Clause' };
