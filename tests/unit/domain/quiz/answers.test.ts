import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswers, writeAnswers } from '#domain/quiz/answers.ts';
import { quizOf } from '../../../support/content.ts';

const quiz = quizOf();
const someAnswers = fc.record(
  Object.fromEntries(
    quiz.questions.map(({ id, options }) => [id, fc.constantFrom(...options.map((option) => option.id))]),
  ),
  { requiredKeys: [] },
);

describe('answers in the address', () => {
  test('what is written is read back', () => {
    fc.assert(
      fc.property(someAnswers, (given) => {
        const answers = new Map(Object.entries(given) as [string, string][]);
        const read = readAnswers(quiz, writeAnswers(quiz, answers));
        expect(Object.fromEntries(read.answers)).toEqual(Object.fromEntries(answers));
        expect(read.notUnderstood).toEqual([]);
      }),
    );
  });
  test('the address carries the version of the quiz', () => {
    expect(writeAnswers(quiz, new Map([['asked', 'soc2']]))).toBe(`?v=${quiz.version}&asked=soc2`);
  });
  test('unknown keys and values are left out and named; the rest is kept', () => {
    const { answers, notUnderstood } = readAnswers(quiz, '?asked=soc2&date=never&colour=blue');
    expect([...answers]).toEqual([['asked', 'soc2']]);
    expect(notUnderstood).toEqual(['date', 'colour']);
  });
  test('of two answers to one question the first counts and the key is named', () => {
    const { answers, notUnderstood } = readAnswers(quiz, '?asked=soc2&asked=iso27001');
    expect(answers.get('asked')).toBe('soc2');
    expect(notUnderstood).toEqual(['asked']);
  });
  test('what mail clients add changes nothing and is not complained about', () => {
    const { answers, notUnderstood } = readAnswers(quiz, '?utm_source=letter&mc_cid=1&fbclid=x&asked=nothing');
    expect([...answers]).toEqual([['asked', 'nothing']]);
    expect(notUnderstood).toEqual([]);
  });
  test('no address makes it throw', () => {
    for (const hostile of [
      '?%',
      '?%E0%A4%A',
      '?asked=%00',
      '?q[]=1',
      '?__proto__=1',
      `?asked=${'x'.repeat(100_000)}`,
    ]) {
      expect(() => readAnswers(quiz, hostile)).not.toThrow();
    }
    fc.assert(
      fc.property(fc.string(), (query) => void readAnswers(quiz, query)),
      { numRuns: 2000 },
    );
  });
});

describe('the version in an address', () => {
  test.each(['0', '2', '99', '', 'one', '1.0'])('“%s” is another one: no answer is taken over', (version) => {
    const read = readAnswers(quiz, `?v=${version}&asked=soc2&by=2027-01-01`);
    expect(read.otherVersion).toBe(version);
    expect([...read.answers]).toEqual([]);
  });
  test('may be left out or be the present one', () => {
    expect(readAnswers(quiz, '?asked=soc2').otherVersion).toBeUndefined();
    expect(readAnswers(quiz, `?v=${quiz.version}&asked=soc2`).otherVersion).toBeUndefined();
  });
});

describe('the exact date in an address', () => {
  test('is written and read back', () => {
    const address = writeAnswers(quiz, new Map([['asked', 'soc2']]), '2027-06-30');
    expect(address).toBe(`?v=${quiz.version}&asked=soc2&by=2027-06-30`);
    expect(readAnswers(quiz, address)).toMatchObject({ by: '2027-06-30', notUnderstood: [] });
  });
  test('that does not exist is named', () => {
    expect(readAnswers(quiz, '?asked=soc2&by=2027-02-30')).toMatchObject({ by: undefined, notUnderstood: ['by'] });
  });
});
