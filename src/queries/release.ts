import { getCollection } from 'astro:content';
import type { DataRelease } from '#schemas/release.ts';

/** The releases of the open data, newest first. */
export async function releasesNewestFirst(): Promise<DataRelease[]> {
  const releases = (await getCollection('releases')).map(({ data }) => data);
  return releases.sort((a, b) => b.number - a.number);
}

/** The release that the files of this build carry. Throws where content/releases is empty. */
export async function currentRelease(): Promise<DataRelease> {
  const [newest] = await releasesNewestFirst();
  if (!newest) throw new Error('content/releases is empty: add a file named after the day of the release');
  return newest;
}
