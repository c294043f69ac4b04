/** Everything that a result says, as plain text. */
export interface ResultText {
  title: string;
  answer: string;
  because: string;
  sure: string;
  answers: { question: string; answer: string }[];
  advisories: string[];
  changes: string[];
  verdict: string[];
  steps: { title: string; text: string }[];
  link: string;
}

/** A result as Markdown, to paste into a document; parts without content are left out. */
export function reportMarkdown(result: ResultText): string {
  const part = (heading: string, lines: readonly string[]) => (lines.length > 0 ? [`## ${heading}`, ...lines] : []);
  const list = (lines: readonly string[]) => (lines.length > 0 ? [lines.map((line) => `- ${line}`).join('\n')] : []);
  const numbered = result.steps.map(({ title, text }, index) => `${index + 1}. **${title}**: ${text}`).join('\n');
  return `${[
    `# ${result.title}`,
    result.answer,
    ...part('Because', [
      result.because,
      ...list(result.answers.map(({ question, answer }) => `${question} **${answer}**`)),
    ]),
    ...part('How sure', [result.sure]),
    ...part('Besides', list(result.advisories)),
    ...part('Plan', [...result.verdict, ...(numbered ? [numbered] : [])]),
    ...part('What would change this', list(result.changes)),
    ...part('This result', [`<${result.link}>`]),
  ].join('\n\n')}\n`;
}
