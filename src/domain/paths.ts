/** A way through the site: its id, its title and the addresses of its pages without outer slashes. */
export interface Way {
  id: string;
  title: string;
  steps: readonly string[];
}

/** Where a page stands on a way: its place from 1, and the addresses before and after it. */
export interface PlaceOnWay {
  way: Way;
  place: number;
  previous: string | undefined;
  next: string | undefined;
}

/** The places of a page on all ways that lead through it, in the order of the ways. */
export function placesOnWays(ways: readonly Way[], address: string): PlaceOnWay[] {
  return ways.flatMap((way) => {
    const index = way.steps.indexOf(address);
    if (index < 0) return [];
    return [{ way, place: index + 1, previous: way.steps[index - 1], next: way.steps[index + 1] }];
  });
}
