import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Answers, holds } from '#domain/quiz/conditions.ts';
import { advisoriesFor, decide } from '#domain/quiz/decide.ts';
import { whatWouldChange } from '#domain/quiz/explain.ts';
import { relevantAnswers } from '#domain/quiz/flow.ts';
import { agreementWith, everyPath, prove } from '#domain/quiz/proof.ts';
import { flowSteps, followSteps } from '#domain/quiz/steps.ts';
import { quizOf, recordsOf } from '../../../support/content.ts';

vi.setConfig({ testTimeout: 120_000 });

const quiz = quizOf();
const paths = everyPath(quiz);
const proof = prove(quiz);

/** A second engine, written as a reader would use the printed list: take the first line that is true for you. */
const firstTrueLine = (answers: Answers) => quiz.rules.find(({ when }) => holds(when, answers));

/** Every question answered or absent, in any way. */
const anyVector = fc
  .record(
    Object.fromEntries(
      quiz.questions.map(({ id, options }) => [id, fc.constantFrom(...options.map((option) => option.id))]),
    ),
    { requiredKeys: [] },
  )
  .map((given) => new Map(Object.entries(given) as [string, string][]));

describe('every way through the quiz', () => {
  test('is counted, and none is a dead end', () => {
    console.info(
      `quiz: ${proof.paths} paths, ${proof.vectors} vectors, longest ${proof.longest}, ${quiz.rules.length} rules, ${proof.outcomes.length} outcomes`,
    );
    expect(proof).toMatchObject({ paths: paths.length, deadEnds: 0 });
    expect(proof.vectors).toBeGreaterThan(proof.paths);
    expect(new Set(paths.map(keyOf)).size).toBe(paths.length);
  });
  test('takes at most eight questions', () => {
    expect(proof.longest).toBeLessThanOrEqual(8);
  });
  test('ends in one outcome, with a reason that names an answered question', () => {
    for (const answers of paths) {
      const decision = decide(quiz, answers);
      expect(decision?.rule.because, keyOf(answers)).toBeTruthy();
      expect(decision?.fired.length).toBeGreaterThan(0);
      for (const { question, option } of decision?.fired ?? []) expect(answers.get(question)).toBe(option);
    }
  });
  test('leaves no rule unused', () => {
    expect(proof.unusedRules).toEqual([]);
  });
  test('leaves no outcome and no advisory unreached', () => {
    const written = recordsOf('outcomes').map(({ id }) => id);
    expect(proof.outcomes.toSorted()).toEqual(written.toSorted());
    const told = new Set(
      paths.flatMap((a) => advisoriesFor(quiz, a, decide(quiz, a)?.outcome ?? '').map(({ id }) => id)),
    );
    expect(quiz.advisories.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  });
  test('gives the same result in whatever order the answers came', () => {
    for (const answers of paths) {
      const rule = decide(quiz, answers)?.rule.id;
      const turned = [...answers].map((_, turn) => [...answers].slice(turn).concat([...answers].slice(0, turn)));
      for (const order of [...turned, [...answers].reverse()]) expect(decide(quiz, new Map(order))?.rule.id).toBe(rule);
    }
  });
  test('gives the same result on the printed list, in the steps of the flow and in the engine', () => {
    const steps = flowSteps(quiz);
    for (const answers of paths) {
      const decision = decide(quiz, answers);
      expect(firstTrueLine(answers)?.id, keyOf(answers)).toBe(decision?.rule.id);
      expect(followSteps(steps, answers), keyOf(answers)).toBe(decision?.outcome);
    }
  });
});

describe('every set of answers, asked for or not', () => {
  test('answers that the path never asked for change nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), anyVector, (path, stray) => {
        const both = new Map([...stray, ...path]);
        expect(decide(quiz, both)).toEqual(decide(quiz, path));
        expect(relevantAnswers(quiz, both)).toEqual(path);
      }),
      { numRuns: 3000 },
    );
  });
  test('where it gives a result, the printed list gives the same', () => {
    fc.assert(
      fc.property(anyVector, (answers) => {
        const outcome = decide(quiz, answers)?.outcome;
        if (outcome) expect(firstTrueLine(answers)?.outcome).toBe(outcome);
      }),
      { numRuns: 3000 },
    );
  });
  test('an answer that no rule reads in that situation never changes the outcome, path by path', () => {
    for (const path of paths) {
      const outcome = decide(quiz, path)?.outcome;
      const open = quiz.rules.filter(({ when }) =>
        Object.entries(when).every(
          ([question, values]) => !path.has(question) || values.includes(path.get(question) ?? ''),
        ),
      );
      const until = open.findIndex(({ when }) => Object.keys(when).every((question) => path.has(question)));
      expect(until).toBeGreaterThanOrEqual(0);
      expect([...new Set(open.slice(0, until + 1).map((rule) => rule.outcome))]).toEqual([outcome]);
    }
  });
});

describe('what would change the result', () => {
  test('is every single change that leads elsewhere, and no other', () => {
    for (const answers of paths) {
      const now = decide(quiz, answers)?.outcome ?? '';
      const said = new Map(
        whatWouldChange(quiz, answers).map((c) => [`${c.question}=${c.option}`, c.outcomes.toSorted()]),
      );
      for (const { id, options } of quiz.questions.filter(({ id }) => answers.has(id))) {
        for (const option of options) {
          const changed = new Map([...answers, [id, option.id]]);
          const outcomes = reachable.filter(({ path }) => agrees(path, changed)).map(({ outcome }) => outcome);
          const elsewhere = [...new Set(outcomes)].toSorted();
          const expected = elsewhere.includes(now) ? undefined : elsewhere;
          expect(said.get(`${id}=${option.id}`), `${keyOf(answers)}, then ${id}=${option.id}`).toEqual(expected);
        }
      }
    }
  });
});

test('the agreement with situations judged by hand is counted, and each disagreement kept', () => {
  const vignette = { id: 'X', situation: '', answers: { asked: 'figures' }, expected: ['soc1'], why: '' };
  expect(agreementWith(quiz, [vignette])).toEqual({ total: 1, agreed: 1, disagreements: [] });
  const other = { ...vignette, expected: ['soc2-type2'] };
  expect(agreementWith(quiz, [other]).disagreements).toEqual([{ ...other, outcome: 'soc1' }]);
});

/** All paths with their outcomes, against which a changed set of answers is looked up without the engine's help. */
const reachable = paths.map((path) => ({ path: [...path], outcome: firstTrueLine(path)?.outcome ?? '' }));

function agrees(path: [string, string][], answers: Answers): boolean {
  return path.every(([question, option]) => !answers.has(question) || answers.get(question) === option);
}

function keyOf(answers: Answers): string {
  return [...answers].map((pair) => pair.join('=')).join('&');
}
