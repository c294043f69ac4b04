import { getCollection } from 'astro:content';
import { type PlaceOnWay, placesOnWays, type Way } from '#domain/paths.ts';
import type { Path } from '#schemas/path.ts';
import { allPages, type PageLine } from './site-map.ts';

/** A place of a page on a way, with the titles of its neighbors. */
export interface NamedPlace {
  way: Way;
  place: number;
  previous: PageLine | undefined;
  next: PageLine | undefined;
}

/** All ways in order. */
export async function pathsInOrder(): Promise<(Path & { id: string })[]> {
  return (await getCollection('paths')).map(({ id, data }) => ({ id, ...data })).sort((a, b) => a.order - b.order);
}

/** Where the page at an address (without outer slashes) stands on the ways through the site. */
export async function placesOf(address: string): Promise<NamedPlace[]> {
  const lines = new Map((await allPages()).map((line) => [line.href, line]));
  const line = (step: string | undefined) => (step === undefined ? undefined : lines.get(`/${step}/`));
  return placesOnWays(
    (await pathsInOrder()).map(({ id, title, pages: steps }) => ({ id, title, steps })),
    address,
  ).map(({ way, place, previous, next }: PlaceOnWay) => ({
    way,
    place,
    previous: line(previous),
    next: line(next),
  }));
}
