import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** The two families, the weights the site uses, and the features its tables need. */
const FAMILIES = [
  {
    name: 'serif',
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 600 } },
    features: ['kern', 'liga', 'ccmp', 'locl', 'mark', 'lnum', 'tnum', 'onum', 'pnum'],
  },
  {
    name: 'sans',
    file: '@fontsource-variable/mona-sans/files/mona-sans-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 620 } },
    features: ['kern', 'ccmp', 'locl', 'mark', 'tnum', 'zero'],
  },
];

/**
 * Writes both families into `.cache/fonts`, cut down to the characters that content and source use. A run with the
 * same characters does nothing. Returns the bytes of each file.
 */
export async function makeFonts(root: string): Promise<Record<string, number>> {
  const folder = join(root, '.cache/fonts');
  mkdirSync(folder, { recursive: true });
  const characters = charactersIn(root);
  const bytes: Record<string, number> = {};
  for (const { name, file, axes, features } of FAMILIES) {
    const source = readFileSync(require.resolve(file));
    const key = createHash('sha256')
      .update(source)
      .update(characters)
      .update(JSON.stringify([axes, features]))
      .digest('hex');
    const target = join(folder, `${name}.woff2`);
    const stamp = join(folder, `${name}.key`);
    if (!existsSync(target) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== key) {
      const font = await subsetFont(source, characters, {
        targetFormat: 'woff2',
        variationAxes: axes,
        keepFeatures: features,
        noHinting: true,
      });
      writeFileSync(target, font);
      writeFileSync(stamp, key);
    }
    bytes[name] = readFileSync(target).length;
  }
  return bytes;
}

/** Every character of content and source, sorted, with all of printable ASCII for what readers type. */
function charactersIn(root: string): string {
  const found = new Set<string>();
  for (let code = 0x20; code < 0x7f; code++) found.add(String.fromCharCode(code));
  for (const folder of ['content', 'src']) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(mdx|yml|astro|tsx?)$/.test(entry.name)) continue;
      for (const character of readFileSync(join(entry.parentPath, entry.name), 'utf8')) found.add(character);
    }
  }
  return [...found]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}
