import type { Dataset } from '#domain/data/dataset.ts';
import { allFacts } from '../facts.ts';

/** Every fact that pages print. */
export async function factsDataset(): Promise<Dataset> {
  return {
    id: 'facts',
    title: 'Facts',
    about: 'One row for each figure, date or rule that pages print, with source, confidence and age',
    columns: [
      { name: 'id', about: 'Permanent id', kind: 'text' },
      { name: 'statement', about: 'The fact in one sentence', kind: 'text' },
      { name: 'value', about: 'Value', kind: 'text' },
      { name: 'unit', about: 'Unit', kind: 'text', optional: true },
      { name: 'topic', about: 'What it is about', kind: 'text' },
      { name: 'framework', about: 'Which framework it concerns', kind: 'text' },
      { name: 'source', about: 'Id of the source', kind: 'text' },
      { name: 'at', about: 'Place in the source', kind: 'text', optional: true },
      { name: 'confidence', about: 'How sure it is', kind: 'text', values: ['high', 'medium'] },
      { name: 'checked', about: 'Day of the last check', kind: 'date' },
      { name: 'review_by', about: 'Day on which it is due again', kind: 'date' },
      { name: 'history', about: 'What happened to it, oldest first', kind: 'list' },
    ],
    rows: (await allFacts()).map((fact) => ({
      id: fact.id,
      statement: fact.statement,
      value: fact.value,
      unit: fact.unit ?? null,
      topic: fact.topic,
      framework: fact.framework,
      source: fact.source.id,
      at: fact.source.at ?? null,
      confidence: fact.confidence,
      checked: fact.checked,
      review_by: fact.reviewBy,
      history: fact.history.map(
        ({ date, what, was, why }) => `${date} ${what}${was ? ` (before: ${was})` : ''}: ${why}`,
      ),
    })),
  };
}
