import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkLinks } from '#build/links.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosswalk-links-'));
  mkdirSync(join(folder, 'guides/soc2/scoping'), { recursive: true });
  writeFileSync(join(folder, 'guides/soc2/scoping/index.html'), '<h2 id="system">System</h2>');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const problemsOf = (link: string) => {
  writeFileSync(join(folder, 'index.html'), `<a href="${link}">x</a>`);
  return checkLinks(folder);
};

describe('links of the built pages', () => {
  test.each([
    '/guides/soc2/scoping/',
    '/guides/soc2/scoping/#system',
    '/guides/soc2/scoping/?utm_source=x#system',
    'https://example.org/',
    '#',
  ])('%s is sound', (link) => {
    expect(problemsOf(link)).toEqual([]);
  });
  test.each([
    '/guides/soc2/scope/',
    '/guides/soc2/scoping/#systems',
    '/missing.png',
    'http://example.org/',
    'javascript:void',
  ])('%s is a problem that names page and target', (link) => {
    expect(problemsOf(link)).toEqual([expect.stringContaining(link)]);
  });
  test('a problem on a page made from a content file names the file', () => {
    writeFileSync(join(folder, 'guides/soc2/scoping/index.html'), '<a href="/gone/">x</a>');
    writeFileSync(join(folder, 'index.html'), '');
    expect(checkLinks(folder)[0]).toContain('content/guides/soc2/scoping.mdx');
  });
});
