/** Numbers sources from 1 in the order given; the number stands in the text and in the margin. */
export function numberSources(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, index) => [id, index + 1]));
}
