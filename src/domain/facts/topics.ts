import type { FactTopic } from '#schemas/fact.ts';

/** The groups of the page of all facts in reading order, with their headings. */
export const factTopics: Record<FactTopic, string> = {
  basics: 'SOC 2: names, standards, guides',
  criteria: 'SOC 2: criteria',
  reports: 'SOC 2: reports',
  auditors: 'Who issues, and who checks them',
  editions: 'ISO/IEC 27001: editions',
  clauses: 'ISO/IEC 27001: clauses and documents',
  'annex-a': 'ISO/IEC 27001: Annex A',
  certification: 'Certification',
  'audit-time': 'Audit time',
  accreditation: 'Accreditation',
  transition: 'The transition to the 2022 edition',
  time: 'How long it takes',
  cost: 'What it costs',
  overlap: 'Overlap',
  neighbors: 'Neighboring standards',
  method: 'How this site works',
};
