import type { Dataset, Value } from '#domain/data/dataset.ts';
import { checklistsInOrder } from '../checklists.ts';
import { quizData } from '../quiz.ts';

/** Every item of every checklist. */
export async function checklistsDataset(): Promise<Dataset> {
  return {
    id: 'checklists',
    title: 'Checklists',
    about: 'One row for each item of each checklist; an item that two lists share has a row in each',
    columns: [
      { name: 'id', about: 'Permanent id of the item', kind: 'text' },
      { name: 'checklist', about: 'Id of the checklist', kind: 'text' },
      { name: 'section', about: 'Section', kind: 'text' },
      { name: 'text', about: 'What to do', kind: 'text' },
      { name: 'detail', about: 'How to do it well', kind: 'text' },
      { name: 'wrong', about: 'What goes wrong in practice', kind: 'text' },
      { name: 'requirements', about: 'Criteria, controls and clauses it serves', kind: 'list' },
      { name: 'evidence', about: 'What shows it', kind: 'list' },
      { name: 'owner', about: 'Role of the owner', kind: 'text' },
      {
        name: 'effort',
        about: 'Order of the work: hours, days or weeks',
        kind: 'text',
        values: ['hours', 'days', 'weeks'],
      },
      { name: 'after', about: 'Ids of items that come first', kind: 'list' },
    ],
    rows: (await checklistsInOrder()).flatMap(({ id: checklist, sections }) =>
      sections.flatMap(({ title, items }) =>
        items.map(({ id, text, detail, wrong, refs, evidence, owner, effort, after = [] }) => ({
          id,
          checklist,
          section: title,
          text,
          detail,
          wrong,
          requirements: refs,
          evidence,
          owner,
          effort,
          after,
        })),
      ),
    ),
  };
}

/** The options of the quiz, then its rules and its advisories in the order in which they are tried. */
export function quizDataset(): Dataset {
  const { version, questions, rules, advisories } = quizData();
  const row = (kind: string, id: string, values: Record<string, Value>): Record<string, Value> => ({
    version,
    kind,
    id,
    question: null,
    text: null,
    conditions: [],
    outcome: null,
    sources: [],
    ...values,
  });
  const conditions = (when: Record<string, readonly string[]>) =>
    Object.entries(when).map(([question, answers]) => `${question}: ${answers.join(' or ')}`);
  return {
    id: 'quiz',
    title: 'Which framework do I need',
    about: 'One row for each option, each rule and each advisory of the quiz; the first rule that holds decides',
    columns: [
      { name: 'version', about: 'Version of keys and options, part of shared addresses', kind: 'number' },
      { name: 'kind', about: 'What the row is', kind: 'text', values: ['option', 'rule', 'advisory'] },
      { name: 'id', about: 'Id within its kind and question', kind: 'text' },
      { name: 'question', about: 'Id of the question, for an option', kind: 'text', optional: true },
      { name: 'text', about: 'Label, reason or advice', kind: 'text' },
      { name: 'conditions', about: 'All of these answers must be given', kind: 'list' },
      { name: 'outcome', about: 'Outcome that a rule decides on', kind: 'text', optional: true },
      { name: 'sources', about: 'Ids of the sources', kind: 'list' },
    ],
    rows: [
      ...questions.flatMap(({ id: question, options }) =>
        options.map(({ id, label }) => row('option', id, { question, text: label })),
      ),
      ...rules.map(({ id, when, because, outcome, sources }) =>
        row('rule', id, {
          text: because,
          conditions: conditions(when),
          outcome,
          sources: sources.map((source) => source.id),
        }),
      ),
      ...advisories.map(({ id, when, text }) => row('advisory', id, { text, conditions: conditions(when) })),
    ],
  };
}
