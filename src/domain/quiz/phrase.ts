import type { QuizLogic, RuleLogic } from './conditions.ts';

/**
 * A rule's conditions in words, one phrase a question: `a customer asked for a SOC 2 report`. Several answers to one
 * question are joined by "or", as a list whose last two are joined.
 */
export function conditionsInWords(quiz: QuizLogic, when: RuleLogic['when']): string[] {
  return quiz.questions
    .filter(({ id }) => id in when)
    .map(({ id, options }) => {
      const values = when[id] ?? [];
      const phrases = options.filter((option) => values.includes(option.id)).map(({ phrase }) => phrase);
      return new Intl.ListFormat('en', { type: 'disjunction' }).format(phrases);
    });
}
