/** Keeps names together at the end of a line: no break within "SOC 2", "ISO 27001", "type 2", "clause 4". */
export function keepNamesWhole(text: string): string {
  return text.replace(/\b(SOC|ISO|ISO\/IEC|type|clause|clauses|Annex|CPA) (?=[0-9A]|firm)/g, '$1\u00a0');
}
