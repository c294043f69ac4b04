/** A value of a published row. Lists become one cell in CSV. */
export type Value = string | number | boolean | readonly string[] | null;

/** One column: its name in the files, what it holds in words, and the kind of its values. */
export interface Column {
  name: string;
  about: string;
  kind: 'text' | 'number' | 'flag' | 'list' | 'date';
  /** The only values that occur, where they are few. */
  values?: readonly string[];
  /** Whether a row may lack the value: null in JSON, an empty cell in CSV. */
  optional?: true;
}

/** A published table. Its id is its file name: `crosswalk` is `/data/crosswalk.json` and `/data/crosswalk.csv`. */
export interface Dataset {
  id: string;
  title: string;
  /** What one row is, in a sentence. */
  about: string;
  columns: readonly Column[];
  rows: readonly Record<string, Value>[];
}

/** What every file says about itself. */
export interface Release {
  version: string;
  date: string;
}

export const LICENCE = 'CC-BY-4.0';

/** The dataset as a JSON document with its version, its licence and the address of its schema. */
export function datasetJson({ id, title, about, rows }: Dataset, { version, date }: Release, origin: string): string {
  const document = {
    $schema: new URL(`/data/schema/${id}.json`, origin).href,
    title,
    about,
    version,
    date,
    licence: LICENCE,
    rows,
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** The JSON Schema (2020-12) that the JSON document of a dataset fits. */
export function datasetSchema({ id, title, about, columns }: Dataset, origin: string): string {
  const text = { type: 'string' };
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: new URL(`/data/schema/${id}.json`, origin).href,
    title,
    description: about,
    type: 'object',
    required: ['title', 'version', 'date', 'licence', 'rows'],
    properties: {
      $schema: text,
      title: text,
      about: text,
      version: text,
      date: { type: 'string', format: 'date' },
      licence: { const: LICENCE },
      rows: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: columns.map(({ name }) => name),
          properties: Object.fromEntries(columns.map((column) => [column.name, columnSchema(column)])),
        },
      },
    },
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}

function columnSchema({ about, kind, values, optional }: Column): object {
  const types = { text: 'string', date: 'string', number: 'number', flag: 'boolean', list: 'array' } as const;
  return {
    description: about,
    type: optional ? [types[kind], 'null'] : types[kind],
    ...(kind === 'list' && { items: { type: 'string' } }),
    ...(kind === 'date' && { format: 'date' }),
    ...(values && { enum: optional ? [...values, null] : values }),
  };
}
