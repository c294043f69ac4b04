/**
 * Writes rows as CSV by RFC 4180, with CRLF and a final line break. A cell that a spreadsheet would read as a formula
 * (it begins with = + - @, a tab or a carriage return) gets a leading apostrophe, after OWASP ASVS 1.2.10.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
