import { describe, expect, test } from 'vitest';
import { fullAddresses, fullSections, llmsSections, llmsText } from '#domain/reach/llms.ts';

const page = (href: string, kind: string) => ({ href, kind, title: `Title (of) ${href}`, description: 'One line.' });
const pages = [
  page('/controls/a-5-1/', 'Reference'),
  page('/compare/', 'Tool'),
  page('/quiz/', 'Tool'),
  page('/use-cases/us-saas/', 'Use case'),
  page('/guides/soc2/scoping/', 'Guide'),
  page('/templates/policy/', 'Template'),
];
const site = { name: 'Crosswalk', description: 'Side by side.', notes: ['A note.'], origin: 'https://example.org' };
const text = llmsText(site, llmsSections(pages));

describe('llms.txt', () => {
  test('holds every page once, with the address of its Markdown and one line', () => {
    for (const { href } of pages)
      expect(text.split(`](https://example.org${href}index.md): One line.`)).toHaveLength(2);
  });
  test('begins with name and description and puts what to read first on top', () => {
    expect(text).toMatch(/^# Crosswalk\n\n> Side by side\.\n\n- A note\.\n\n## Comparison\n/);
  });
  test('gives a kind it does not know a section of its own', () => {
    expect(text).toContain('## Template\n');
  });
  test('puts single requirements last, under the heading that says they may be left out', () => {
    expect(llmsSections(pages).at(-1)?.title).toBe('Optional');
  });
  test('leaves out a section that would be empty', () => {
    expect(text).not.toContain('## Newsletter');
  });
});

test('the full text holds the comparison, then guides, then use cases, and no tool', () => {
  expect(fullSections[0]).toBe('Comparison');
  expect(fullAddresses(text)).toEqual([
    'https://example.org/compare/index.md',
    'https://example.org/guides/soc2/scoping/index.md',
    'https://example.org/use-cases/us-saas/index.md',
  ]);
});
