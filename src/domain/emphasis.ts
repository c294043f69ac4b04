/** Splits text with one or more **marked** phrases into runs, so that a view can set the marked ones in bold. */
export function emphasisRuns(text: string): { text: string; strong: boolean }[] {
  return text
    .split('**')
    .map((run, index) => ({ text: run, strong: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}

/** The text without its marks. */
export function plain(text: string): string {
  return text.replaceAll('**', '');
}
