/** One way to narrow a list: its key in the address, its label, and the values with their labels. */
export interface FilterField {
  name: string;
  label: string;
  options: readonly (readonly [value: string, label: string])[];
}

/** What a reader chose: for each field one value or none, and words to look for. */
export interface FilterChoice {
  values: Record<string, string>;
  text: string;
}

const TEXT = 'q';
const LONGEST = 100;

/** Reads a choice from a query string. Unknown fields and values are dropped; nothing throws. */
export function readFilter(query: string, fields: readonly FilterField[]): FilterChoice {
  const parameters = new URLSearchParams(query.slice(0, 2000));
  const values: Record<string, string> = {};
  for (const { name, options } of fields) {
    const value = parameters.get(name);
    if (value && options.some(([known]) => known === value)) values[name] = value;
  }
  return { values, text: (parameters.get(TEXT) ?? '').slice(0, LONGEST) };
}

/** Writes a choice as a query string in the order of the fields; an empty choice gives an empty string. */
export function writeFilter({ values, text }: FilterChoice, fields: readonly FilterField[]): string {
  const parameters = new URLSearchParams();
  for (const { name } of fields) if (values[name]) parameters.set(name, values[name]);
  if (text.trim()) parameters.set(TEXT, text.trim());
  const query = parameters.toString();
  return query && `?${query}`;
}

/** A facet of an item as its mark-up carries it: `type:preventive`. */
export function facet(name: string, value: string): string {
  return `${name}:${value.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
}

/** A field whose options are the values that occur, in the order given. */
export function fieldOf(name: string, label: string, values: Iterable<string>): FilterField {
  const options = [...new Set(values)].map((value) => [facet(name, value).slice(name.length + 1), value] as const);
  return { name, label, options };
}

/** Whether an item is shown: it has every chosen facet and holds every word. `words` are in lower case. */
export function isShown(item: { facets: string; words: string }, { values, text }: FilterChoice): boolean {
  const facets = new Set(item.facets.split(' '));
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  return (
    Object.entries(values).every(([name, value]) => facets.has(`${name}:${value}`)) &&
    wanted.every((word) => item.words.includes(word))
  );
}
