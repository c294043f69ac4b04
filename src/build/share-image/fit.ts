/** Lines of a title at a size in pixels. */
export interface Fitted {
  size: number;
  lines: string[];
}

/**
 * Breaks a title into balanced lines at the largest size at which it fits into `width` by `height` pixels. Lines break
 * at plain spaces only, so that names joined by a no-break space stay whole. `measure` gives the width of a line.
 */
export function fitTitle(
  title: string,
  box: { width: number; height: number; largest: number; smallest: number; leading: number },
  measure: (text: string, size: number) => number,
): Fitted {
  for (let size = box.largest; size > box.smallest; size -= 2) {
    const lines = breakAt(title, box.width, size, measure);
    const wide = lines.some((line) => measure(line, size) > box.width);
    if (wide || lines.length * size * box.leading > box.height) continue;
    return { size, lines: balanced(title, lines, box.width, size, measure) };
  }
  return { size: box.smallest, lines: breakAt(title, box.width, box.smallest, measure) };
}

function breakAt(title: string, width: number, size: number, measure: (text: string, size: number) => number) {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && measure(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, with the longest as short as it can be. */
function balanced(
  title: string,
  lines: string[],
  width: number,
  size: number,
  measure: (text: string, size: number) => number,
): string[] {
  let best = lines;
  for (let narrower = width - 20; narrower > width / 3; narrower -= 20) {
    const tried = breakAt(title, narrower, size, measure);
    if (tried.length > lines.length || tried.some((line) => measure(line, size) > narrower)) break;
    best = tried;
  }
  return best;
}
