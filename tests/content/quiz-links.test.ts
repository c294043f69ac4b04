import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAnswers } from '#domain/quiz/answers.ts';
import { decide } from '#domain/quiz/decide.ts';
import { quizOf, root } from '../support/content.ts';

const quiz = quizOf();
const folder = join(root, 'tests/fixtures/quiz');
const fixtures = readdirSync(folder).map((file) => ({
  version: Number(/^v(\d+)\.json$/.exec(file)?.[1]),
  links: JSON.parse(readFileSync(join(folder, file), 'utf8')) as { address: string; outcome: string }[],
}));

test('every version so far has a list of shared links', () => {
  const versions = Array.from({ length: quiz.version }, (_, index) => index + 1);
  expect(fixtures.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual(versions);
});

const links = fixtures.flatMap(({ version, links }) =>
  links.map((link) => [link.address, version, link.outcome] as const),
);

describe('a shared link', () => {
  test.each(links)('%s of version %i still gives its result, or says that it cannot', (address, version, outcome) => {
    const { answers, notUnderstood, otherVersion } = readAnswers(quiz, address);
    if (version === quiz.version) {
      expect({ notUnderstood, otherVersion }).toEqual({ notUnderstood: [], otherVersion: undefined });
      expect(decide(quiz, answers)?.outcome).toBe(outcome);
    } else {
      expect(otherVersion).toBe(String(version));
      expect(decide(quiz, answers)).toBeUndefined();
    }
  });
  test.each(links)('%s with the next version gives no answer at all', (address) => {
    const { answers, otherVersion } = readAnswers(quiz, address.replace(/v=\d+/, `v=${quiz.version + 1}`));
    expect(otherVersion).toBe(String(quiz.version + 1));
    expect(answers.size).toBe(0);
  });
});
