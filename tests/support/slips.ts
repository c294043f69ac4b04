import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { checkContent, formatProblem } from '#build/content/check.ts';
import { root } from './content.ts';

/** A copy of the content to make slips in; it goes when the tests of the file have run. */
export function contentCopy() {
  const copy = mkdtempSync(join(tmpdir(), 'crosswalk-content-'));
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
  cpSync(join(root, 'src/pages'), join(copy, 'src/pages'), { recursive: true });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  /** Applies one slip to one file, returns the messages it causes, and mends the file again. */
  const messagesAfter = (file: string, slip: (text: string) => string): string[] => {
    const path = join(copy, file);
    const before = readFileSync(path, 'utf8');
    const after = slip(before);
    expect(after, 'the slip must change the file').not.toBe(before);
    writeFileSync(path, after);
    try {
      return checkContent(copy).map(formatProblem);
    } finally {
      writeFileSync(path, before);
    }
  };
  return { copy, messagesAfter };
}
