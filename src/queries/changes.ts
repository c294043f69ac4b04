import { getCollection } from 'astro:content';
import { type Chronicled, type Day, changesByDay } from '#domain/changes.ts';
import { slugOf } from '#domain/code.ts';
import type { Correction } from '#schemas/correction.ts';
import { allFacts } from './facts.ts';
import { quizData } from './quiz.ts';

/** Every change to a fact, a row of the crosswalk or a rule of the quiz, by day, newest first. */
export async function allChanges(): Promise<Day[]> {
  const { rules, advisories } = quizData();
  const rows = (await getCollection('crosswalk')).flatMap(({ data }) =>
    data.rows.map(({ iso, history }): Chronicled => ({
      kind: 'Crosswalk row',
      name: `${data.criterion} and ${iso}`,
      href: `/criteria/${slugOf(data.criterion)}/`,
      history,
    })),
  );
  const facts = (await allFacts()).map(({ id, statement, history }): Chronicled => ({
    kind: 'Fact',
    name: statement,
    href: `/facts/#${id}`,
    history,
  }));
  const quiz = [
    ...rules.map(({ because, history }) => ({ name: because, history })),
    ...advisories.map(({ text, history }) => ({ name: text, history })),
  ].map((rule): Chronicled => ({ kind: 'Quiz rule', href: '/quiz/rules/', ...rule }));
  return changesByDay([...facts, ...rows, ...quiz]);
}

/** What the site had wrong, newest first, then by id. */
export async function correctionsNewestFirst(): Promise<(Correction & { id: string })[]> {
  return (await getCollection('corrections'))
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id, 'en'));
}
