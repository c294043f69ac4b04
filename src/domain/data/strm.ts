import { toCsv } from '../csv.ts';
import { exchangeWords } from './words.ts';
import type { MappedLink } from './oscal.ts';

const HEADER = [
  'FDE #',
  'FDE Name',
  'Focal Document Element (FDE) Description',
  'STRM Rationale',
  'STRM Relationship',
  'Reference Control',
  'Reference #',
  'Reference Description',
  'Strength of Relationship',
  'Notes',
];

/**
 * The crosswalk in the columns of a set theory relationship mapping (NIST IR 8477), as spreadsheets of that kind have
 * them. The focal document is the trust services criteria; names and descriptions are ours.
 */
export function strmCsv(
  links: readonly MappedLink[],
  lines: ReadonlyMap<string, { title: string; summary: string }>,
): string {
  const rows = links.map(({ criterion, iso, relationship, strength, reason, gap }) => {
    const [focal, reference] = [lines.get(criterion), lines.get(iso)];
    return [
      criterion,
      focal?.title ?? '',
      focal?.summary ?? '',
      'Semantic',
      titleCase(exchangeWords[relationship].published),
      reference?.title ?? '',
      iso,
      reference?.summary ?? '',
      String(strength),
      `${reason} Still wanted: ${gap}`,
    ];
  });
  return toCsv(HEADER, rows);
}

function titleCase(words: string): string {
  return words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
