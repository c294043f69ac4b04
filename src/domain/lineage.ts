import type { OldControl } from '#schemas/requirement.ts';

/** An old control that flowed into a current one. */
export interface Ancestor {
  code: string;
  id: string;
  title: string;
  relation: OldControl['becomes'][number]['relation'];
  note: string;
}

/** The controls of 2013 that became this control of 2022; empty for a new one. */
export function ancestorsOf(code: string, old: readonly (OldControl & { id: string })[]): Ancestor[] {
  return old.flatMap(({ code: from, id, title, becomes }) =>
    becomes.filter(({ to }) => to === code).map(({ relation, note }) => ({ code: from, id, title, relation, note })),
  );
}
