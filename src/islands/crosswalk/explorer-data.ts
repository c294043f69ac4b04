import { kindOf } from '#domain/code.ts';
import { type PublishedCrosswalk, readPublished } from '#domain/crosswalk/published.ts';

/** What the explorer works with: the rows, and the titles of everything they name. */
export interface ExplorerData extends PublishedCrosswalk {
  titles: ReadonlyMap<string, string>;
  criteria: string[];
  iso: string[];
}

/** Fetches the published files of this site. Rejects where one is missing or is not what it should be. */
export async function loadExplorerData(): Promise<ExplorerData> {
  const [crosswalk, codes] = await Promise.all(['/data/crosswalk.json', '/data/codes.json'].map(fetchJson));
  const titles = new Map(
    (codes as [string, string, string][]).map(([code, title]) => [code, title.slice(code.length + 1)]),
  );
  const ofKind = (...kinds: (string | undefined)[]) =>
    [...titles.keys()].filter((code) => kinds.includes(kindOf(code)));
  return { ...readPublished(crosswalk), titles, criteria: ofKind('criterion'), iso: ofKind('control', 'clause') };
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
