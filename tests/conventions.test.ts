import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './support/content.ts';

const files = (folder: string, ending: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => `${folder}/${file}`);
const read = (file: string) => readFileSync(join(root, file), 'utf8');

describe('what lint cannot see', () => {
  test.each(files('src/domain', /\.ts$/))('%s has a test of its own', (file) => {
    expect(existsSync(join(root, file.replace('src/', 'tests/unit/').replace(/\.ts$/, '.test.ts')))).toBe(true);
  });
  test.each(files('src/components', /\.astro$/).concat(files('src/layouts', /\.astro$/)))(
    '%s mounts no island',
    (file) => {
      expect(read(file)).not.toMatch(/client:(load|idle|visible|media|only)/);
    },
  );
  test.each(files('src/pages', /\.astro$/))('%s loads islands when idle or seen, never at once', (file) => {
    expect(read(file)).not.toMatch(/client:(load|only)/);
  });
  test.each(files('src/styles', /\.css$/).filter((file) => !file.endsWith('tokens.css')))(
    '%s names no color of its own',
    (file) => {
      expect(read(file).replace(/color-scheme|white;|black/g, '')).not.toMatch(/#[0-9a-f]{3,8}\b|oklch\(|rgb\(|hsl\(/i);
    },
  );
  test.each(files('src', /\.(ts|tsx)$/).filter((file) => !file.includes('/pages/')))(
    '%s documents what it exports',
    (file) => {
      const undocumented = [...read(file).matchAll(/^(.*)\n(export (?:async )?function (\w+))/gm)]
        .filter(([, before = '']) => !/\*\/$/.test(before.trim()) && !/^\s*(\/\/|export default)/.test(before))
        .map(([, , , name]) => name);
      expect(undocumented).toEqual([]);
    },
  );
});

test('every optional platform package has an entry in the lockfile, so that npm ci works everywhere', () => {
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const names = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const missing = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).filter((name) => !names.has(name)),
  );
  expect(missing).toEqual([]);
});
