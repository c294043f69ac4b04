/** One thing in the words of schema.org. */
export type Thing = { '@type': string } & Record<string, unknown>;

interface Source {
  title: string;
  url?: string | undefined;
}

interface Publication {
  origin: string;
  site: string;
  /** Address of the license of the text. */
  license: string;
}

/** Kinds of pages that are prose of our own; lists, tools and single requirements are none. */
const PROSE = new Set(['Guide', 'Use case', 'Update', 'Claim', 'Newsletter']);

/** What every page is: an article where it is prose below a section and has a day, and its place below the home page. */
export function pageThings(
  page: {
    title: string;
    kind: string | undefined;
    day: string | undefined;
    sources: readonly Source[];
    trail: readonly { href: string; label: string }[];
  },
  publication: Publication,
): Thing[] {
  const { title, kind, day, sources, trail } = page;
  if (trail.length === 0) return [];
  const way = breadcrumbs(trail, publication);
  if (!kind || !PROSE.has(kind) || !day) return [way];
  return [article({ title, day, sources }, publication), way];
}

/**
 * A page of prose: headline, day, publisher and the sources it rests on, by their address where they have one. `day`
 * is that of its own record, never of the build.
 */
export function article(
  page: { title: string; day: string; sources: readonly Source[] },
  { site }: Pick<Publication, 'site'>,
): Thing {
  return {
    '@type': 'Article',
    headline: page.title,
    dateModified: page.day,
    publisher: { '@type': 'Organization', name: site },
    isAccessibleForFree: true,
    ...(page.sources.length > 0 && { citation: page.sources.map(({ title, url }) => url ?? title) }),
  };
}

/** The way from the home page down to the section of the page, as the page shows it; the page itself is not a step. */
export function breadcrumbs(
  trail: readonly { href: string; label: string }[],
  { origin }: Pick<Publication, 'origin'>,
): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ href: '/', label: 'Home' }, ...trail].map(({ href, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: new URL(href, origin).href,
    })),
  };
}

/** A glossary: each term with its name and its own address, where the definition stands. */
export function termSet(
  title: string,
  path: string,
  terms: readonly { id: string; term: string }[],
  { origin, license }: Publication,
): Thing {
  const address = new URL(path, origin).href;
  return {
    '@type': 'DefinedTermSet',
    '@id': address,
    name: title,
    license,
    hasDefinedTerm: terms.map(({ id, term }) => ({ '@type': 'DefinedTerm', name: term, url: `${address}#${id}` })),
  };
}

/** The open data: version, day and the files in which it can be had. */
export function dataset(
  data: {
    title: string;
    about: string;
    version: string;
    day: string;
    files: readonly { path: string; type: string }[];
  },
  { origin, site, license }: Publication,
): Thing {
  return {
    '@type': 'Dataset',
    name: data.title,
    description: data.about,
    version: data.version,
    dateModified: data.day,
    license,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: site },
    distribution: data.files.map(({ path, type }) => ({
      '@type': 'DataDownload',
      contentUrl: new URL(path, origin).href,
      encodingFormat: type,
    })),
  };
}

/** The text of the script that carries these things; no text in it can close the script or open a comment. */
export function scriptText(things: readonly Thing[]): string {
  const [only] = things;
  const body = things.length === 1 ? only : { '@graph': things };
  return JSON.stringify({ '@context': 'https://schema.org', ...body }).replaceAll('<', '\\u003c');
}
