/** Letters before the numbers of an identifier, as readers write them: `CC 6.1`, `annex a 5.7`, `A.8.28`, `cc6-1`. */
const WITH_LETTERS = /\b(?:annex\s+)?(cc|pi|a|c|p)[\s.-]*(\d{1,2}(?:[.-]\d{1,2}){1,2})(?![\w.]*\d)/g;
const BARE = /(?<![\w.])(\d{1,2}(?:\.\d{1,2}){1,2})(?![\w]|\.\d)/g;

/**
 * Takes the identifiers out of a lower-case text. `tokens` holds each in the one form of the index: `cc6.1` for a
 * criterion, `a.5.7` for a control, `6.1.3` for a bare number; `rest` is the text without them.
 */
export function takeIdentifiers(text: string): { tokens: string[]; rest: string } {
  const tokens: string[] = [];
  const rest = text
    .replace(WITH_LETTERS, (_, letters: string, numbers: string) => {
      tokens.push(tokenOf(letters, numbers.replaceAll('-', '.')));
      return ' ';
    })
    .replace(BARE, (_, numbers: string) => {
      tokens.push(numbers);
      return ' ';
    });
  return { tokens, rest };
}

/** The tokens under which a requirement is found: its own form, and for a control also its number alone. */
export function tokensOfCode(code: string): string[] {
  const lower = code.toLowerCase();
  return lower.startsWith('a.') ? [lower, lower.slice(2)] : [lower];
}

/** Annex A begins at 5 in either edition; an A with a smaller number is the availability series. */
function tokenOf(letters: string, numbers: string): string {
  const first = Number(numbers.split('.')[0]);
  return letters === 'a' && first >= 5 ? `a.${numbers}` : `${letters}${numbers}`;
}
