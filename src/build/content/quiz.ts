import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { type Quiz, quizSchema } from '#schemas/quiz.ts';
import { type Problem, parseFile } from './read.ts';

const FILE = 'content/quiz/quiz.yml';

/** Reads and validates the quiz; every problem names rule or question, field and cure. */
export function readQuiz(root: string): {
  quiz?: Quiz;
  problems: Problem[];
  references: { path: PropertyKey[]; outcome: string }[];
} {
  const { record, problems } = parseFile(FILE, readFileSync(join(root, FILE), 'utf8'), 'yml');
  if (!record) return { problems, references: [] };
  const result = quizSchema.safeParse(record.data, { reportInput: true });
  if (!result.success)
    return { problems: result.error.issues.map((issue) => issueProblem(FILE, issue, record.lineOf)), references: [] };
  const found = crossProblems(result.data).map(({ path, what, cure }) => ({
    file: FILE,
    line: record.lineOf(path),
    field: path.join('.'),
    what,
    cure,
  }));
  return {
    quiz: result.data,
    problems: found,
    references: result.data.rules.map((rule, i) => ({ path: ['rules', i, 'outcome'], outcome: rule.outcome })),
  };
}

/** Turns one zod issue into a problem with field and line. */
export function issueProblem(
  file: string,
  issue: z.core.$ZodIssue,
  lineOf: (path: readonly PropertyKey[]) => number | undefined,
): Problem {
  if (issue.code === 'invalid_union') {
    // Of the shapes that are allowed, the one that the record comes closest to is the one its author meant.
    const [closest] = [...issue.errors].sort((a, b) => a.length - b.length);
    const first = closest?.[0];
    if (first) return issueProblem(file, { ...first, path: [...issue.path, ...first.path] }, lineOf);
  }
  const field = issue.path.join('.') || undefined;
  const line = lineOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return {
      file,
      line,
      field,
      what: `unknown field "${issue.keys.join('", "')}"`,
      cure: 'correct the spelling, or remove it; src/schemas lists the fields',
    };
  }
  if (issue.input === undefined && (issue.code === 'invalid_value' || issue.code === 'invalid_type')) {
    const cure =
      issue.code === 'invalid_value'
        ? `add it with one of: ${issue.values.join(', ')}`
        : `add ${article(issue.expected)} here`;
    return { file, line, field, what: 'missing', cure };
  }
  if (issue.code === 'invalid_value') {
    return { file, line, field, what: 'not one of the allowed values', cure: `use one of: ${issue.values.join(', ')}` };
  }
  if (issue.code === 'invalid_type') {
    return { file, line, field, what: `not ${article(issue.expected)}`, cure: `write ${article(issue.expected)} here` };
  }
  return { file, line, field, what: issue.message, cure: 'see the shape of this record in src/schemas' };
}

function article(expected: string): string {
  const words: Record<string, string> = { array: 'a list', string: 'text', int: 'a whole number', object: 'fields' };
  return words[expected] ?? `a ${expected}`;
}

function crossProblems(quiz: Quiz): { path: PropertyKey[]; what: string; cure: string }[] {
  const problems: { path: PropertyKey[]; what: string; cure: string }[] = [];
  const options = new Map(
    quiz.questions.map((question) => [question.id, new Set(question.options.map((option) => option.id))]),
  );
  const seen = new Set<string>();
  const conditions = [
    ...quiz.rules.map((rule, i) => ({ rule, at: ['rules', i] })),
    ...quiz.advisories.map((rule, i) => ({ rule, at: ['advisories', i] })),
  ];
  for (const { rule, at } of conditions) {
    if (seen.has(rule.id))
      problems.push({ path: [...at, 'id'], what: `"${rule.id}" is used twice`, cure: 'give each rule its own id' });
    seen.add(rule.id);
    for (const [question, values] of Object.entries(rule.when)) {
      const known = options.get(question);
      if (!known)
        problems.push({
          path: [...at, 'when', question],
          what: `no question "${question}"`,
          cure: `use one of: ${[...options.keys()].join(', ')}`,
        });
      for (const value of values) {
        if (known && !known.has(value))
          problems.push({
            path: [...at, 'when', question],
            what: `question "${question}" has no answer "${value}"`,
            cure: `use one of: ${[...known].join(', ')}`,
          });
      }
    }
  }
  return problems;
}
