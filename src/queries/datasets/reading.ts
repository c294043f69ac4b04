import { getCollection } from 'astro:content';
import type { Dataset } from '#domain/data/dataset.ts';
import { plain } from '#domain/emphasis.ts';
import { comparisonRows } from '../comparison.ts';
import { glossaryTermsInOrder } from '../glossary.ts';

/** The rows of the comparison table. */
export async function comparisonDataset(): Promise<Dataset> {
  return {
    id: 'comparison',
    title: 'SOC 2 and ISO/IEC 27001 compared',
    about: 'One row for each question, answered for both frameworks',
    columns: [
      { name: 'id', about: 'Permanent id', kind: 'text' },
      { name: 'group', about: 'Group of rows', kind: 'text' },
      { name: 'topic', about: 'Topic', kind: 'text' },
      { name: 'soc2', about: 'SOC 2', kind: 'text' },
      { name: 'iso27001', about: 'ISO/IEC 27001', kind: 'text' },
      { name: 'relation', about: 'Same in substance, close, or different', kind: 'text' },
      { name: 'note', about: 'More', kind: 'text', optional: true },
      { name: 'sources', about: 'Ids of the sources, with the place in them', kind: 'list' },
      { name: 'confidence', about: 'How sure the row is', kind: 'text' },
      { name: 'checked', about: 'Day of the last check', kind: 'date' },
    ],
    rows: (await comparisonRows()).map((row) => ({
      id: row.id,
      group: row.group,
      topic: row.topic,
      soc2: plain(row.soc2),
      iso27001: plain(row.iso27001),
      relation: row.relation,
      note: row.note ?? null,
      sources: row.sources.map(({ id, at }) => (at ? `${id} (${at})` : id)),
      confidence: row.confidence,
      checked: row.checked,
    })),
  };
}

/** The terms of the glossary. */
export async function glossaryDataset(): Promise<Dataset> {
  return {
    id: 'glossary',
    title: 'Glossary',
    about: 'One row for each term, in our own words',
    columns: [
      { name: 'id', about: 'Permanent id', kind: 'text' },
      { name: 'term', about: 'Headword', kind: 'text' },
      { name: 'abbreviation', about: 'Abbreviation', kind: 'text', optional: true },
      { name: 'aliases', about: 'Other spellings', kind: 'list' },
      { name: 'framework', about: 'Which framework uses it', kind: 'text' },
      { name: 'definition', about: 'Definition', kind: 'text' },
      { name: 'more', about: 'More', kind: 'text', optional: true },
      { name: 'instead', about: 'For a wrong term: id of the right one', kind: 'text', optional: true },
      { name: 'sources', about: 'Ids of the sources', kind: 'list' },
      { name: 'checked', about: 'Day of the last check', kind: 'date' },
    ],
    rows: (await glossaryTermsInOrder()).map((term) => ({
      id: term.id,
      term: term.term,
      abbreviation: term.abbr ?? null,
      aliases: term.aliases ?? [],
      framework: term.framework,
      definition: term.definition,
      more: term.more ?? null,
      instead: term.instead ?? null,
      sources: term.sources,
      checked: term.checked,
    })),
  };
}

/** Every document that statements rest on. */
export async function sourcesDataset(): Promise<Dataset> {
  const sources = (await getCollection('sources')).map(({ id, data }) => ({ id, ...data }));
  return {
    id: 'sources',
    title: 'Sources',
    about: 'One row for each document that statements of this site rest on',
    columns: [
      { name: 'id', about: 'Permanent id', kind: 'text' },
      { name: 'title', about: 'Title', kind: 'text' },
      { name: 'issuer', about: 'Who issued it', kind: 'text' },
      { name: 'edition', about: 'Edition', kind: 'text', optional: true },
      { name: 'kind', about: 'Primary, secondary, practice or editorial', kind: 'text' },
      { name: 'seen', about: 'Read in full, in part, or via others that quote it', kind: 'text' },
      { name: 'url', about: 'Address', kind: 'text', optional: true },
      { name: 'checked', about: 'Day of the last look', kind: 'date' },
      { name: 'note', about: 'Note', kind: 'text', optional: true },
    ],
    rows: sources
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, title, issuer, edition, kind, seen, url, checked, note }) => ({
        id,
        title,
        issuer,
        edition: edition ?? null,
        kind,
        seen,
        url: url ?? null,
        checked,
        note: note ?? null,
      })),
  };
}
