import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { BuiltPage } from '#build/built-pages.ts';
import type { Subject } from '#domain/framework.ts';
import { type ShareImage, shareImageOf, shareImagePath } from '#domain/reach/share-image.ts';
import { site } from '#site.ts';
import { lightColors } from './colors.ts';
import { drawShareImage } from './draw.ts';
import { shareImageType } from './type.ts';

/** How many images are drawn at a time. */
const AT_ONCE = 4;

/**
 * Puts the image of each page under `og/` in `folder`. Images are kept in `.cache/og` under the fingerprint of their
 * drawing, so one that did not change is not made again; those that no page uses any more go. Returns how many were
 * made and kept, and the milliseconds it took. Throws where a page names an image that its text does not call for.
 */
export async function makeShareImages(root: string, folder: string, pages: readonly BuiltPage[]) {
  const start = performance.now();
  const cache = join(root, '.cache/og');
  mkdirSync(cache, { recursive: true });
  mkdirSync(join(folder, 'og'), { recursive: true });
  const type = await shareImageType();
  const colors = lightColors(readFileSync(join(root, 'src/styles/tokens.css'), 'utf8'));
  const drawings = new Map(
    pages.map((page) => {
      const image = imageOf(page);
      return [shareImagePath(image), drawShareImage(image, { type, colors, name: site.name })];
    }),
  );
  const images = [...drawings].map(([path, drawing]) => ({ path, drawing, kept: `${fingerprint(drawing)}.png` }));
  const due = images.filter(({ kept }) => !existsSync(join(cache, kept)));
  for (let from = 0; from < due.length; from += AT_ONCE) {
    await Promise.all(
      due.slice(from, from + AT_ONCE).map(async ({ kept, drawing }) => {
        writeFileSync(join(cache, kept), await pngOf(drawing));
      }),
    );
  }
  for (const { path, kept } of images) copyFileSync(join(cache, kept), join(folder, path));
  const used = new Set(images.map(({ kept }) => kept));
  for (const file of readdirSync(cache)) if (!used.has(file)) rmSync(join(cache, file));
  return { made: due.length, kept: images.length - due.length, milliseconds: Math.round(performance.now() - start) };
}

/** What the image of a page shows, read from the page, so that no page can be forgotten. */
function imageOf({ address, document }: BuiltPage): ShareImage {
  const meta = (name: string) => document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
  const named = (kind: string, attribute: string) =>
    document
      .querySelectorAll(`main > [hidden] [data-pagefind-${attribute}^="${kind}:"]`)
      .map((element) => element.getAttribute(`data-pagefind-${attribute}`)?.slice(kind.length + 1) ?? '');
  const subjects = named('framework', 'filter') as Subject[];
  const [subject = 'both'] = subjects.length === 1 ? subjects : [];
  const image = shareImageOf(meta('og:title'), named('kind', 'meta')[0], subject);
  const path = shareImagePath(image);
  if (!meta('og:image').endsWith(path))
    throw new Error(`${address} names the image ${meta('og:image')}, but its title, kind and subject call for ${path}`);
  return image;
}

function fingerprint(drawing: string): string {
  return createHash('sha256').update(drawing).digest('hex').slice(0, 32);
}

/** At most 16 colors without dither: flat paper, and letters whose edges need few steps; about 20 kB. */
function pngOf(drawing: string): Promise<Buffer> {
  return sharp(Buffer.from(drawing)).flatten().png({ palette: true, colours: 16, effort: 1, dither: 0 }).toBuffer();
}
