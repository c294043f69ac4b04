/** How the addresses of a build stand to those ever published. */
export interface Standing {
  /** Published once, and not served by this build. */
  vanished: string[];
  /** Served by this build, and not in the list yet. */
  unlocked: string[];
}

/** The addresses in a lock file: one a line; empty lines and lines that begin with `#` do not count. */
export function lockedAddresses(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Compares what is locked with what is built. `isServed` says whether the build answers for a single address. */
export function standing(
  locked: readonly string[],
  built: readonly string[],
  isServed: (address: string) => boolean,
): Standing {
  const known = new Set(locked);
  return {
    vanished: locked.filter((address) => !isServed(address)),
    unlocked: built.filter((address) => !known.has(address)),
  };
}

/** The text of a lock file with all of these addresses, each once, in an order that no locale changes. */
export function lockText(addresses: Iterable<string>): string {
  const sorted = [...new Set(addresses)].sort((a, b) => (a < b ? -1 : 1));
  return `# Every address ever published. \`npm run urls\` adds to it after a build; nothing is ever taken out.\n${sorted.join('\n')}\n`;
}
