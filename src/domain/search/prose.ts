import type { Section } from './section.ts';

/** A Markdown text as plain words: without components, marks, links and tables' rules. */
export function plainProse(markdown: string): string {
  return markdown
    .replace(/<OftenStated said="([^"]*)">/g, ' $1 ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\|[\s|:-]+\|$/gm, ' ')
    .replace(/[*_`|#>]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first sentence of a plain text, cut at a word where it is longer than `most` letters. */
export function firstSentence(text: string, most = 200): string {
  const sentence = /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
  if (sentence.length <= most) return sentence;
  return `${sentence.slice(0, most).replace(/\s+\S*$/, '')} …`;
}

/**
 * The sections of a Markdown text, one for each heading, in order. `headings` are those of the built page, whose
 * anchors and words are taken over.
 */
export function sectionsOf(markdown: string, headings: readonly { slug: string; text: string }[]): Section[] {
  const parts = markdown.split(/^#{2,4} .*$/m).slice(1);
  return headings.map(({ slug, text }, index) => [slug, text, firstSentence(plainProse(parts[index] ?? ''))] as const);
}
