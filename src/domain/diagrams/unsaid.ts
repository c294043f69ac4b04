/**
 * The words shown in a drawing that a text does not say, in their order and each once. Case, marks and the order of
 * words do not count, so that a text may say in a sentence what a drawing says in two words.
 */
export function unsaidWords(shown: string, said: string): string[] {
  const known = new Set(wordsOf(said));
  return [...new Set(wordsOf(shown))].filter((word) => !known.has(word));
}

function wordsOf(text: string): string[] {
  return (
    text
      .replaceAll('’', "'")
      .toLowerCase()
      .match(/[\p{L}\d]+(?:['.][\p{L}\d]+)*/gu) ?? []
  );
}
