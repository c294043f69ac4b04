import { getCollection } from 'astro:content';
import { compareCodes } from '#domain/code.ts';
import type { Clause, Control, Criterion, OldControl } from '#schemas/requirement.ts';

export type Named<T> = T & { id: string };

/** The 61 criteria in the order of the publication: common criteria first, privacy last. */
export async function criteriaInOrder(): Promise<Named<Criterion>[]> {
  return inOrder((await getCollection('criteria')).map(({ id, data }) => ({ id, ...data })));
}

/** The 93 controls of Annex A of 2022, A.5.9 before A.5.10. */
export async function controlsInOrder(): Promise<Named<Control>[]> {
  return inOrder((await getCollection('controls')).map(({ id, data }) => ({ id, ...data })));
}

/** The 30 sub-clauses of clauses 4 to 10. */
export async function clausesInOrder(): Promise<Named<Clause>[]> {
  return inOrder((await getCollection('clauses')).map(({ id, data }) => ({ id, ...data })));
}

/** The 114 controls of Annex A of 2013. */
export async function oldControlsInOrder(): Promise<Named<OldControl>[]> {
  return inOrder((await getCollection('oldControls')).map(({ id, data }) => ({ id, ...data })));
}

function inOrder<T extends { code: string }>(records: T[]): T[] {
  return records.sort((a, b) => compareCodes(a.code, b.code));
}
