import type { z } from 'astro/zod';

/**
 * Finds the values in `data` that a schema marks with `.meta({ ref })` or `.meta({ address: true })`.
 * Returns one entry per value with its path; data must already fit the schema.
 */
export function referencesIn(schema: z.ZodType, data: unknown, path: PropertyKey[] = []): Reference[] {
  if (data === undefined) return [];
  const meta = schema.meta() as { ref?: string; address?: boolean } | undefined;
  if (typeof data === 'string' && meta?.ref) return [{ kind: 'record', collection: meta.ref, value: data, path }];
  if (typeof data === 'string' && meta?.address) return [{ kind: 'address', value: data, path }];
  const def = (schema as unknown as { def: SchemaDef }).def;
  if (def.innerType) return referencesIn(def.innerType, data, path);
  if (def.shape && isRecord(data)) {
    return Object.entries(def.shape).flatMap(([key, inner]) => referencesIn(inner, data[key], [...path, key]));
  }
  if (def.element && Array.isArray(data)) {
    const { element } = def;
    return data.flatMap((item, index) => referencesIn(element, item, [...path, index]));
  }
  const option = def.options?.find((one) => one.safeParse(data).success);
  return option ? referencesIn(option, data, path) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface SchemaDef {
  innerType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  options?: z.ZodType[];
}

export type Reference =
  | { kind: 'record'; collection: string; value: string; path: PropertyKey[] }
  | { kind: 'address'; value: string; path: PropertyKey[] };
