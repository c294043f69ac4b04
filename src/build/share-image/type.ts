import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer as Run, Face, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** Text set in one weight of one family. Sizes and widths are in pixels. */
export interface Type {
  /** How wide a line is. */
  width(text: string, size: number): number;
  /** SVG for a line that begins at `x` on the baseline `y`: glyphs as paths, so that no font is needed to draw it. */
  line(text: string, size: number, x: number, y: number): string;
}

/** Latin, its extensions, and the punctuation of titles; what a family does not have is left out. */
const CHARACTERS = [
  [0x20, 0x17f],
  [0x2010, 0x2030],
]
  .flatMap(([from = 0, to = 0]) => Array.from({ length: to - from }, (_, index) => String.fromCodePoint(from + index)))
  .join('');

/** The two families of the site at the weights of the image, from the same packages as the fonts of the pages. */
export async function shareImageType(): Promise<{ serif: Type; sans: Type }> {
  const [serif, sans] = await Promise.all([
    typeOf('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2', 600),
    typeOf('@fontsource-variable/mona-sans/files/mona-sans-latin-wght-normal.woff2', 560),
  ]);
  return { serif, sans };
}

async function typeOf(file: string, weight: number): Promise<Type> {
  const bytes = await subsetFont(readFileSync(require.resolve(file)), CHARACTERS, {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
    noHinting: true,
  });
  const face = new Face(new Blob(new Uint8Array(bytes).buffer));
  const font = new Font(face);
  const paths = new Map<number, string>();
  const glyphs = (text: string) => {
    const run = new Run();
    run.addText(text);
    run.guessSegmentProperties();
    shape(font, run);
    const positions = run.getGlyphPositions();
    return run.getGlyphInfos().map(({ codepoint: id }, index) => ({ id, advance: positions[index]?.xAdvance ?? 0 }));
  };
  const pathOf = (id: number) => {
    const path = paths.get(id) ?? font.glyphToPath(id);
    paths.set(id, path);
    return path;
  };
  return {
    width: (text, size) => (glyphs(text).reduce((sum, { advance }) => sum + advance, 0) * size) / face.upem,
    line(text, size, x, y) {
      let at = 0;
      const drawn = glyphs(text).map(({ id, advance }) => {
        const glyph = `<path transform="translate(${at})" d="${pathOf(id)}"/>`;
        at += advance;
        return glyph;
      });
      const scale = size / face.upem;
      return `<g transform="translate(${x.toFixed(2)} ${y}) scale(${scale} ${-scale})">${drawn.join('')}</g>`;
    },
  };
}
