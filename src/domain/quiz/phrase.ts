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

const WORDS: Record<string, string> = {
  soc1: 'SOC 1',
  soc2: 'SOC 2',
  type1: 'type 1',
  type2: 'type 2',
  iso: 'ISO',
  iso27001: 'ISO 27001',
  iso27701: 'ISO 27701',
  iso42001: 'ISO 42001',
  pci: 'PCI',
  dss: 'DSS',
  fedramp: 'FedRAMP',
  cmmc: 'CMMC',
  tisax: 'TISAX',
  c5: 'C5',
  irap: 'IRAP',
  us: 'US',
  cyber: 'Cyber',
  essentials: 'Essentials',
  unsure: 'not sure',
};

/** The id of a question or an answer as the few words that it is made of: `soc2-type1` as "SOC 2 type 1". */
export function wordsOf(id: string): string {
  return id
    .split('-')
    .map((word) => WORDS[word] ?? word)
    .join(' ');
}
