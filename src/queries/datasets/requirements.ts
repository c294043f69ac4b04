import type { Column, Dataset, Value } from '#domain/data/dataset.ts';
import { addressOf } from '#domain/code.ts';
import type { RequirementProse } from '#schemas/requirement.ts';
import { clausesInOrder, controlsInOrder, criteriaInOrder } from '../requirements.ts';

const PROSE: Column[] = [
  { name: 'summary', about: 'The requirement in one sentence, in our own words', kind: 'text' },
  { name: 'requirement', about: 'What an assessor wants to see true', kind: 'list' },
  { name: 'why', about: 'Why it exists', kind: 'text' },
  { name: 'guidance', about: 'Worth considering, not required', kind: 'text' },
  { name: 'habit', about: 'Customary, asked by no text', kind: 'text' },
  { name: 'evidence', about: 'Pieces that usually show it', kind: 'list' },
  { name: 'goes_wrong', about: 'How it goes wrong', kind: 'list' },
  { name: 'small_team', about: 'What a small team without an office does', kind: 'text' },
  { name: 'cloud', about: 'What the cloud changes', kind: 'text', optional: true },
  { name: 'ai', about: 'What AI changes', kind: 'text', optional: true },
  { name: 'page', about: 'Address of the page on this site', kind: 'text' },
];

/** All criteria. */
export async function criteriaDataset(): Promise<Dataset> {
  return {
    id: 'criteria',
    title: 'Trust services criteria',
    about: 'One row for each criterion of TSP section 100, in our own words',
    columns: [
      { name: 'id', about: 'Code, as in CC6.1', kind: 'text' },
      { name: 'title', about: 'Title of our own', kind: 'text' },
      { name: 'category', about: 'Category; the common criteria stand under Security', kind: 'text' },
      { name: 'series', about: 'Series', kind: 'text' },
      { name: 'series_title', about: 'Title of the series', kind: 'text' },
      { name: 'coso_principle', about: 'COSO principle, CC1 to CC5 only', kind: 'number', optional: true },
      ...PROSE,
    ],
    rows: (await criteriaInOrder()).map((criterion) => ({
      id: criterion.code,
      title: criterion.title,
      category: criterion.category,
      series: criterion.series,
      series_title: criterion.seriesTitle,
      coso_principle: criterion.cosoPrinciple ?? null,
      ...proseOf(criterion),
    })),
  };
}

/** All controls of Annex A. */
export async function controlsDataset(): Promise<Dataset> {
  const list = (name: string, about: string): Column => ({ name, about, kind: 'list' });
  return {
    id: 'controls',
    title: 'Controls of Annex A, 2022',
    about: 'One row for each control of Annex A of ISO/IEC 27001:2022, with its official title and our own words',
    columns: [
      { name: 'id', about: 'Number with the letter, as in A.5.10', kind: 'text' },
      { name: 'title', about: 'Official title', kind: 'text' },
      { name: 'theme', about: 'Theme', kind: 'text' },
      { name: 'is_new', about: 'Whether it is new in 2022', kind: 'flag' },
      list('control_types', 'Attribute of ISO/IEC 27002'),
      list('security_properties', 'Attribute of ISO/IEC 27002'),
      list('cybersecurity_concepts', 'Attribute of ISO/IEC 27002'),
      list('operational_capabilities', 'Attribute of ISO/IEC 27002'),
      list('security_domains', 'Attribute of ISO/IEC 27002'),
      ...PROSE,
    ],
    rows: (await controlsInOrder()).map((control) => ({
      id: control.code,
      title: control.title,
      theme: control.theme,
      is_new: control.isNew,
      control_types: control.controlTypes,
      security_properties: control.securityProperties,
      cybersecurity_concepts: control.cybersecurityConcepts,
      operational_capabilities: control.operationalCapabilities,
      security_domains: control.securityDomains,
      ...proseOf(control),
    })),
  };
}

/** All sub-clauses of clauses 4 to 10. */
export async function clausesDataset(): Promise<Dataset> {
  return {
    id: 'clauses',
    title: 'Clauses 4 to 10',
    about: 'One row for each sub-clause of ISO/IEC 27001:2022, with its official title and our own words',
    columns: [
      { name: 'id', about: 'Number, as in 6.1.2', kind: 'text' },
      { name: 'title', about: 'Official title', kind: 'text' },
      { name: 'changed_in_2022', about: 'Whether the wording changed in 2022', kind: 'flag' },
      { name: 'change', about: 'What changed', kind: 'text' },
      ...PROSE,
    ],
    rows: (await clausesInOrder()).map((clause) => ({
      id: clause.code,
      title: clause.title,
      changed_in_2022: clause.changedIn2022,
      change: clause.changeNote,
      ...proseOf(clause),
    })),
  };
}

function proseOf(record: RequirementProse & { code: string }): Record<string, Value> {
  return {
    summary: record.summary,
    requirement: record.requirement,
    why: record.why,
    guidance: record.guidance,
    habit: record.habit,
    evidence: record.evidence.map(({ text, serves }) => (serves ? `${text} (also ${serves.join(', ')})` : text)),
    goes_wrong: record.wrong,
    small_team: record.small,
    cloud: record.cloud ?? null,
    ai: record.ai ?? null,
    page: addressOf(record.code),
  };
}
