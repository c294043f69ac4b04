import { describe, expect, test } from 'vitest';
import { countReadings } from '#domain/crosswalk/readings.ts';

const row = (relationship: string, first: string, second: string) => ({ relationship, readings: { first, second } });

describe('what the rows rest on', () => {
  test('a row is agreed only where both readings have its type', () => {
    expect(countReadings([row('superset', 'superset 8', 'superset 6')])).toMatchObject({ agreed: 1, settled: 0 });
    expect(countReadings([row('intersects', 'superset 8', 'superset 6')])).toMatchObject({ agreed: 0, settled: 1 });
    expect(countReadings([row('subset', 'subset 8', 'equal 9')])).toMatchObject({ settled: 1 });
  });
  test('a pair that one reading had, and one that neither had, are told apart', () => {
    const counts = countReadings([
      row('intersects', 'none', 'intersects 3'),
      row('intersects', 'intersects 3', 'pending'),
      row('subset', 'none', 'none'),
    ]);
    expect(counts).toEqual({ agreed: 0, settled: 0, single: 2, added: 1 });
  });
  test('every row is counted once', () => {
    const rows = [row('equal', 'equal 9', 'equal 9'), row('equal', 'none', 'equal 2'), row('equal', 'none', 'none')];
    const counts = countReadings(rows);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
  });
});
