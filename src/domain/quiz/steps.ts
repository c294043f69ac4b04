import type { Answers, QuizLogic } from './conditions.ts';
import { decide } from './decide.ts';
import { nextQuestion } from './flow.ts';

/** A question at one point of the flow. Points from which everything goes on alike are one step. */
export interface Step {
  number: number;
  question: string;
  branches: Branch[];
}

/** The answers that lead on alike, to a later step or to an outcome. */
export interface Branch {
  options: string[];
  to: { step: number } | { outcome: string };
}

/** The whole flow of the quiz as steps in reading order: each stands after the first that leads to it. */
export function flowSteps(quiz: QuizLogic): Step[] {
  const known = new Map<string, Node>();
  const root = nodeOf(quiz, new Map(), known);
  const numbers = new Map<Node, number>();
  const order: Node[] = [];
  const number = (node: Node) => {
    if (numbers.has(node)) return;
    numbers.set(node, numbers.size + 1);
    order.push(node);
    for (const { target } of node.branches) if (typeof target !== 'string') number(target);
  };
  if (typeof root !== 'string') number(root);
  return order.map((node) => ({
    number: numbers.get(node) ?? 0,
    question: node.question,
    branches: node.branches.map(({ options, target }) => ({
      options,
      to: typeof target === 'string' ? { outcome: target } : { step: numbers.get(target) ?? 0 },
    })),
  }));
}

/** Follows the steps with some answers: the outcome they end in, or undefined where an answer is missing. */
export function followSteps(steps: readonly Step[], answers: Answers): string | undefined {
  let step = steps[0];
  while (step) {
    const answer = answers.get(step.question) ?? '';
    const to = step.branches.find(({ options }) => options.includes(answer))?.to;
    if (!to || 'outcome' in to) return to?.outcome;
    step = steps[to.step - 1];
  }
  return undefined;
}

interface Node {
  id: number;
  question: string;
  branches: { options: string[]; target: Node | string }[];
}

/** The node that follows some answers, or an outcome. Equal nodes are one. */
function nodeOf(quiz: QuizLogic, answers: Answers, known: Map<string, Node>): Node | string {
  const question = nextQuestion(quiz, answers);
  if (!question) return decide(quiz, answers)?.outcome ?? '';
  const branches = new Map<Node | string, string[]>();
  for (const { id } of question.options) {
    const target = nodeOf(quiz, new Map([...answers, [question.id, id]]), known);
    branches.set(target, [...(branches.get(target) ?? []), id]);
  }
  const key = [question.id, ...[...branches].map(([target, ids]) => `${keyOf(target)}:${ids}`)].join(' ');
  const node = known.get(key) ?? {
    id: known.size,
    question: question.id,
    branches: [...branches].map(([target, options]) => ({ options, target })),
  };
  known.set(key, node);
  return node;
}

function keyOf(target: Node | string): string {
  return typeof target === 'string' ? target : `#${target.id}`;
}
