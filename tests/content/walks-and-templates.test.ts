import { describe, expect, test } from 'vitest';
import { recordsOf } from '../support/content.ts';

const NUMBERS: Record<string, number> = { thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16 };

describe.each(recordsOf('walks').map(({ id, data }) => [id, data] as const))('the walk %s', (_, walk) => {
  test('has as many steps as its description says', () => {
    const word = /in (\w+) steps/.exec(walk.description)?.[1] ?? '';
    expect(walk.steps).toHaveLength(NUMBERS[word] ?? 0);
  });
  test('asks the vendor in the second person, and every finding ends as a sentence', () => {
    const findings = walk.steps.flatMap(({ answers }) => answers.flatMap(({ finding }) => finding ?? []));
    for (const { text, ask } of findings) {
      expect(ask).toMatch(/\b(you|your)\b/i);
      expect(text).toMatch(/\.$/);
    }
  });
  test('puts no question twice', () => {
    const asks = walk.steps.flatMap(({ answers }) => answers.flatMap(({ finding }) => finding?.ask ?? []));
    expect(asks.filter((ask, index) => asks.indexOf(ask) !== index)).toEqual([]);
  });
});

describe('the texts of the templates', () => {
  const texts = recordsOf('templates').flatMap(({ id, data }) =>
    data.texts.map(({ title, body }) => [`${id}: ${title}`, body] as const),
  );
  test.each(texts)('%s claims no SOC 2 certificate and no certified product', (_, body) => {
    expect(body).not.toMatch(
      /SOC 2[- ](type [12] )?(certifi|complian)|certified by ISO\b|accredited to ISO|valid until/i,
    );
  });
  test('the bridge letter says that it gives no assurance and that management signs', () => {
    const letter = texts.find(([name]) => name.startsWith('bridge-letter'))?.[1] ?? '';
    expect(letter).toMatch(/gives no assurance/);
    expect(letter).toMatch(/statement of our management/);
    expect(letter).not.toMatch(/auditor confirms/);
  });
  test('orders are one to the number of templates', () => {
    const orders = recordsOf('templates').map(({ data }) => data.order);
    expect(orders.sort((a, b) => a - b)).toEqual(orders.map((_, index) => index + 1));
  });
});
