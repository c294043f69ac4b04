/**
 * One term that stands for a whole wording: the same for any order and repetition of its terms, so that a question that
 * a page lists is found by whoever puts it in those terms. Undefined where there are no terms.
 */
export function signatureOf(terms: readonly string[]): string | undefined {
  const unique = [...new Set(terms)].sort();
  if (unique.length === 0) return undefined;
  let hash = 0x811c9dc5;
  for (const letter of unique.join(' ')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return `=${(hash >>> 0).toString(36)}`;
}
