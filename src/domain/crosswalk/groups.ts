/**
 * The family a code belongs to, as tables group them: a series of criteria (`CC6`, `P4`), a clause (`9`) or a theme of
 * Annex A (`A.8`).
 */
export function familyOf(code: string): string {
  return code.startsWith('A.') ? code.split('.').slice(0, 2).join('.') : (code.split('.')[0] ?? code);
}

/** Titles of clauses 4 to 10 and of the themes, as the 2022 edition heads them. */
const ISO_TITLES: Record<string, string> = {
  '4': 'Context of the organization',
  '5': 'Leadership',
  '6': 'Planning',
  '7': 'Support',
  '8': 'Operation',
  '9': 'Performance evaluation',
  '10': 'Improvement',
  'A.5': 'Organizational controls',
  'A.6': 'People controls',
  'A.7': 'Physical controls',
  'A.8': 'Technological controls',
};

/** The heading of a family; series of criteria take theirs from the records given. Throws for an unknown family. */
export function familyTitle(family: string, series: ReadonlyMap<string, string> = new Map()): string {
  const title = ISO_TITLES[family] ?? series.get(family);
  if (!title) throw new Error(`"${family}" is no family of criteria, clauses or controls`);
  return title;
}
