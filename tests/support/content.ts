import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { readQuiz } from '#build/content/quiz.ts';
import { type RawRecord, readCollection } from '#build/content/read.ts';
import { type CollectionName, collectionSchemas } from '#schemas/collections.ts';

/** The project root. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

type Data<N extends CollectionName> = z.infer<(typeof collectionSchemas)[N]['schema']>;

/** Every record of a collection, validated with its schema, with id and raw text. */
export function recordsOf<N extends CollectionName>(name: N): { id: string; data: Data<N>; raw: RawRecord }[] {
  return readCollection(root, name).records.map((raw) => ({
    id: raw.id,
    data: collectionSchemas[name].schema.parse(raw.data) as Data<N>,
    raw,
  }));
}

/** The quiz as the site uses it. */
export function quizOf() {
  const { quiz, problems } = readQuiz(root);
  if (!quiz || problems.length > 0) throw new Error('content/quiz/quiz.yml is not sound');
  return quiz;
}

/** The vignettes with the facts a reader would enter and the outcomes that count as agreement. */
export function vignettes(): { id: string; situation: string; answers: Record<string, string>; expected: string[] }[] {
  return parse(readFileSync(`${root}/content/quiz/vignettes.yml`, 'utf8'));
}
