import { excerptText } from '#domain/search/excerpt.ts';
import type { Hit } from '#domain/search/hit.ts';

/** The part of Pagefind's JavaScript interface that the search uses; the package ships no types for it. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(term: string, options: { filters?: Record<string, string> }): Promise<{ results: PagefindHit[] }>;
}

interface PagefindHit {
  data(): Promise<{ url: string; excerpt: string; meta: { title?: string; kind?: string } }>;
}

let engine: Promise<Pagefind> | undefined;
let failed = false;
const MOST = 8;
const PATIENCE = 5000;

/**
 * Searches the full text of all pages. Rejects where any file of the full-text index is missing: Pagefind itself would
 * then say that there is nothing.
 */
export async function fullText(query: string, framework: string): Promise<Hit[]> {
  failed = false;
  const found = await withinPatience(search(query, framework));
  if (failed) throw new Error('a file of the full-text index could not be loaded');
  return found;
}

async function search(query: string, framework: string): Promise<Hit[]> {
  engine ??= start().catch((cause) => {
    engine = undefined;
    throw cause;
  });
  const pagefind = await engine;
  const { results } = await pagefind.search(query, framework === 'all' ? {} : { filters: { framework } });
  const pages = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  return pages.map(({ url, excerpt, meta }) => ({
    url,
    title: meta.title ?? url,
    kind: meta.kind ?? 'Page',
    answer: excerptText(excerpt),
  }));
}

async function start(): Promise<Pagefind> {
  watchFetches();
  const address = new URL('/pagefind/pagefind.js', location.origin).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // In the page and not in a worker, where a missing file could not be seen.
  await pagefind.options({ excerptLength: 22, noWorker: true });
  await pagefind.init();
  return pagefind;
}

/** Notes every file of the full-text index that does not arrive; Pagefind goes on without it in silence. */
function watchFetches(): void {
  const original = window.fetch;
  window.fetch = async (...request: Parameters<typeof fetch>) => {
    const [address] = request;
    const ours = String(address instanceof Request ? address.url : address).includes('/pagefind/');
    try {
      const answer = await original(...request);
      if (ours && !answer.ok) failed = true;
      return answer;
    } catch (cause) {
      if (ours) failed = true;
      throw cause;
    }
  };
}

function withinPatience<T>(work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('the full-text index did not answer')), PATIENCE);
    }),
  ]);
}
