/** The part of Pagefind's JavaScript interface that the search uses; the package ships no types for it. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  debouncedSearch(
    term: string,
    options: { filters?: Record<string, string> },
    wait: number,
  ): Promise<{ results: PagefindHit[] } | null>;
}

export interface PagefindHit {
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string; kind?: string; description?: string };
  sub_results: { title: string; url: string; excerpt: string }[];
}

let engine: Promise<Pagefind> | undefined;

/** Loads the search engine once; a failed load is tried again at the next call. */
export function loadPagefind(): Promise<Pagefind> {
  engine ??= load().catch((cause) => {
    engine = undefined;
    throw cause;
  });
  return engine;
}

async function load(): Promise<Pagefind> {
  const address = new URL('/pagefind/pagefind.js', location.origin).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 22, ranking: { metaWeights: { title: 6, description: 2 } } });
  await pagefind.init();
  return pagefind;
}
