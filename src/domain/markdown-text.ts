import { oneLine } from './one-line.ts';

/**
 * A free text as part of a line of Markdown, on one line and with everything escaped that would become a disguised
 * link, an image, HTML, emphasis, code, a table, a mention or a formula (CommonMark and the GitHub dialect). A bare
 * address shows itself; some programs link it to itself. The text must not begin the line.
 */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~&#@$]/g, '\\$&')
    .replaceAll('://', ':\\//')
    .replace(/(www)\./gi, '$1\\.');
}
