const SHELVES = ['soc2', 'iso27001', 'both'];

interface Record {
  id: string;
  data: { framework?: unknown; order?: unknown; number?: unknown };
}

/**
 * For sorting the records of one kind as they are read: SOC 2, ISO 27001, both; then by `order` or `number`; then by
 * id. What a record does not have does not count.
 */
export function byReadingOrder(a: Record, b: Record): number {
  return shelf(a) - shelf(b) || place(a) - place(b) || a.id.localeCompare(b.id, 'en');
}

function shelf({ data }: Record): number {
  return typeof data.framework === 'string' ? SHELVES.indexOf(data.framework) : SHELVES.length;
}

function place({ data }: Record): number {
  const value = data.order ?? data.number;
  return typeof value === 'number' ? value : 0;
}
