/** One entry of a feed. */
export interface FeedItem {
  /** Address on this site; with the origin it is the id for ever. */
  href: string;
  title: string;
  /** Day of publication or of the last review, `YYYY-MM-DD`. */
  date: string;
  /** What it says in a sentence or two, or its whole text where it has no HTML. */
  summary: string;
  /** The full text as portable HTML. */
  html?: string | undefined;
}

/** A feed, whatever it is written as. */
export interface Feed {
  title: string;
  description: string;
  /** Address of the page that the feed belongs to. */
  home: string;
  /** Addresses of its two forms. */
  rss: string;
  json: string;
  /** Whether dates are days of publication or of the last review. */
  dates: 'published' | 'reviewed';
  items: readonly FeedItem[];
}

/** Entries by date, newest first; those of one day by address, so that two builds of one commit give the same file. */
export function newestFirst(items: readonly FeedItem[]): FeedItem[] {
  return items.toSorted((a, b) => b.date.localeCompare(a.date) || a.href.localeCompare(b.href, 'en'));
}

/** A day as RFC 3339 asks, at midnight UTC. */
export function timestamp(day: string): string {
  return `${day}T00:00:00Z`;
}
