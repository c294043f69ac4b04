import type { Quiz, Rule } from '#schemas/quiz.ts';

/** The quiz as the engine reads it: rules without their sources, which only the printed rules need. */
export type QuizLogic = Pick<Quiz, 'version' | 'questions' | 'advisories'> & { rules: RuleLogic[] };
export type RuleLogic = Omit<Rule, 'sources'>;

/** Question id to the one answer given; questions not answered are absent. */
export type Answers = ReadonlyMap<string, string>;

/** Whether every condition of a rule is satisfied by the answers given; an unanswered question satisfies none. */
export function holds(when: Rule['when'], answers: Answers): boolean {
  return Object.entries(when).every(([question, values]) => {
    const answer = answers.get(question);
    return answer !== undefined && values.includes(answer);
  });
}

/** Whether the answers given already rule a rule out, whatever is answered later. */
export function contradicted(when: Rule['when'], answers: Answers): boolean {
  return Object.entries(when).some(([question, values]) => {
    const answer = answers.get(question);
    return answer !== undefined && !values.includes(answer);
  });
}
