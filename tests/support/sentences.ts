/** Fields that are values of a list and no prose. */
const VALUES = new Set([
  'serves',
  'theme',
  'category',
  'series',
  'seriesTitle',
  'changeNote',
  'controlTypes',
  'securityProperties',
  'cybersecurityConcepts',
  'operationalCapabilities',
  'securityDomains',
]);

/** Every sentence of at least four words in the texts of a value, in lower case and without its marks. */
export function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') {
    return value
      .split(/(?<=[.!?:])\s+/)
      .map((sentence) =>
        sentence
          .toLowerCase()
          .replace(/[^\p{L}\p{N} ]+/gu, '')
          .trim(),
      )
      .filter((sentence) => sentence.split(/\s+/).length >= 4);
  }
  if (Array.isArray(value)) return value.flatMap(sentencesOf);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => (VALUES.has(key) ? [] : sentencesOf(inner)));
  return [];
}

/** Sentences that stand more than once, each with the places where it stands. */
export function sharedSentences(places: readonly { id: string; sentences: readonly string[] }[]): string[] {
  const seen = new Map<string, string[]>();
  for (const { id, sentences } of places)
    for (const sentence of sentences) seen.set(sentence, [...(seen.get(sentence) ?? []), id]);
  return [...seen].filter(([, ids]) => ids.length > 1).map(([sentence, ids]) => `${ids.join(' and ')}: ${sentence}`);
}
