import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtAddresses, isServedFrom } from '#build/addresses-built.ts';
import { readRedirects, redirectProblems, writeRedirects } from '#build/redirects.ts';

let root: string;
const dist = () => join(root, 'dist');
const write = (file: string, text: string) => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'crosswalk-urls-'));
  write('dist/guides/new/index.html', '<h1>New</h1>');
  write('dist/feed.xml', '<rss/>');
  write('dist/_astro/x.abc.js', '');
  write('dist/pagefind/pagefind.js', '');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const redirects = [{ from: '/guides/old/', to: '/guides/new/#here', why: 'Renamed.' }];

test('an address that moved leads on without script, and is served again', () => {
  expect(redirectProblems(redirects, dist())).toEqual([]);
  expect(writeRedirects(redirects, dist(), 'https://example.org')).toBe(1);
  const page = readFileSync(join(dist(), 'guides/old/index.html'), 'utf8');
  expect(page).toContain('content="0; url=/guides/new/#here"');
  expect(page).toContain('<a href="/guides/new/#here">');
  expect(isServedFrom(dist(), '/guides/old/')).toBe(true);
  expect(isServedFrom(dist(), '/guides/older/')).toBe(false);
});

test('a redirect from a living page, to no page, or written twice is a problem that says what to do', () => {
  const why = 'Renamed.';
  const problems = redirectProblems(
    [
      { from: '/guides/new/', to: '/guides/new/', why },
      { from: '/a/', to: '/nowhere/', why },
      { from: '/a/', to: '/guides/new/', why },
    ],
    dist(),
  );
  expect(problems).toEqual([
    expect.stringContaining('/guides/new/: is still a page'),
    expect.stringContaining('/a/: leads to /nowhere/'),
    expect.stringContaining('/a/: stands twice'),
  ]);
});

test.each([
  ['from: guides/old\n  to: /guides/new/\n  why: x', '0.from'],
  ['from: /data/old.json\n  to: /guides/new/\n  why: x', '0.from'],
  ['from: /guides/old/\n  to: https://example.org/\n  why: x', '0.to'],
  ['from: /guides/old/\n  to: /guides/new/', '0.why'],
])('a misshapen entry stops the build and names the field: %s', (entry, field) => {
  write('content/redirects.yml', `- ${entry}\n`);
  expect(() => readRedirects(root)).toThrow(field);
});

test('the addresses of a build are its pages and files, without what is named by its content', () => {
  expect(builtAddresses(dist()).sort()).toEqual(['/feed.xml', '/guides/new/']);
});
