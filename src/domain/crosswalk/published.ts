import { exchangeWords, NO_RELATIONSHIP } from '../data/words.ts';
import type { Link } from './links.ts';
import { type Relationship, relationships } from './relation.ts';

/** A pair as the explorer shows it. */
export type ExplainedLink = Link & { reason: string; gap: string; status: string };

/** The crosswalk as read back from its published file. */
export interface PublishedCrosswalk {
  links: ExplainedLink[];
  /** For each item without counterpart, why. */
  reasons: Map<string, string>;
}

/** A row of `/data/crosswalk.json`, as far as it is read here. */
interface PublishedRow {
  tsc_id: string | null;
  iso_id: string | null;
  relationship: string;
  strength: number | null;
  reason: string;
  gap: string | null;
  status: string;
}

/** Reads the published crosswalk. Throws for a document of another form, so that no half of it is taken for the whole. */
export function readPublished(document: unknown): PublishedCrosswalk {
  const rows = (document as { rows?: PublishedRow[] } | null)?.rows;
  if (!Array.isArray(rows) || rows.length === 0) throw new Error('the crosswalk file has no rows');
  const types = new Map(relationships.map((type): [string, Relationship] => [exchangeWords[type].published, type]));
  const links: ExplainedLink[] = [];
  const reasons = new Map<string, string>();
  for (const { tsc_id, iso_id, relationship, strength, reason, gap, status } of rows) {
    const type = types.get(relationship);
    if (tsc_id && iso_id && type && strength)
      links.push({ criterion: tsc_id, iso: iso_id, relationship: type, strength, reason, gap: gap ?? '', status });
    else if (relationship === NO_RELATIONSHIP && Boolean(tsc_id) !== Boolean(iso_id))
      reasons.set(tsc_id ?? iso_id ?? '', reason);
    else throw new Error(`the crosswalk file has a row that cannot be read: ${tsc_id} ${iso_id} ${relationship}`);
  }
  return { links, reasons };
}
