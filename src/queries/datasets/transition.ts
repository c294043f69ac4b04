import type { Dataset, Value } from '#domain/data/dataset.ts';
import { controlsInOrder, oldControlsInOrder } from '../requirements.ts';

/** Every pair of Annex B of ISO/IEC 27002:2022, and the controls that are new. */
export async function transitionDataset(): Promise<Dataset> {
  const current = await controlsInOrder();
  const titles = new Map(current.map(({ code, title }) => [code, title]));
  const pairs = (await oldControlsInOrder()).flatMap(({ code, title, becomes }) =>
    becomes.map(({ to, relation, note }): Record<string, Value> => ({
      from_2013: code,
      to_2022: to,
      relation,
      title_2013: title,
      title_2022: titles.get(to) ?? null,
      note,
    })),
  );
  const added = current
    .filter(({ isNew }) => isNew)
    .map(({ code, title }): Record<string, Value> => ({
      from_2013: null,
      to_2022: code,
      relation: 'new',
      title_2013: null,
      title_2022: title,
      note: null,
    }));
  return {
    id: 'controls-2013-2022',
    title: 'Controls of 2013 and 2022',
    about: 'One row for each pair of an old and a current control, and one for each new control',
    columns: [
      { name: 'from_2013', about: 'Control of 2013; empty for a new one', kind: 'text', optional: true },
      { name: 'to_2022', about: 'Control of 2022', kind: 'text' },
      {
        name: 'relation',
        about: 'What happened; renamed and revised are told apart by our own reading',
        kind: 'text',
        values: ['unchanged', 'renamed', 'revised', 'merged', 'split', 'new'],
      },
      { name: 'title_2013', about: 'Official title of 2013', kind: 'text', optional: true },
      { name: 'title_2022', about: 'Official title of 2022', kind: 'text', optional: true },
      { name: 'note', about: 'What to look at', kind: 'text', optional: true },
    ],
    rows: [...pairs, ...added],
  };
}
