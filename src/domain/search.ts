/** Turns what a reader types into what the index understands: identifiers lose inner spaces ("cc 6.1" becomes "cc6.1"). */
export function normalizeQuery(text: string): string {
  return text
    .slice(0, 200)
    .replace(/\b(cc|pi|a|c|p)[\s.]+(?=\d)/gi, '$1')
    .replace(/\bsoc\s*2\b/gi, 'SOC 2')
    .replace(/\biso\s*(?:\/\s*iec)?\s*27001\b/gi, 'ISO 27001')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Splits a marked excerpt of escaped HTML into runs of plain text, so that it is shown as text and never as markup. */
export function excerptRuns(excerpt: string): { text: string; hit: boolean }[] {
  return excerpt
    .split(/<\/?mark>/)
    .map((text, index) => ({ text: unescapeHtml(text), hit: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** Puts hits under their kinds; kinds appear in the order of their best hit. */
export function groupByKind<T extends { kind: string }>(hits: readonly T[]): { kind: string; hits: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const hit of hits) groups.set(hit.kind, [...(groups.get(hit.kind) ?? []), hit]);
  return [...groups].map(([kind, members]) => ({ kind, hits: members }));
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

function unescapeHtml(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
