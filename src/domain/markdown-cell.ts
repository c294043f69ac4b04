/** A text as one cell of a Markdown table: on one line, with bars and backslashes kept from breaking the table. */
export function markdownCell(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
}
