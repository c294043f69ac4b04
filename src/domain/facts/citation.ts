import { longDate } from '../date.ts';

interface Citable {
  id: string;
  statement: string;
  checked: string;
  document: { title: string };
  source: { at?: string | undefined };
}

/**
 * How to cite a fact as of the day on which it was last checked: statement, site, day, address, and the document it
 * rests on. `origin` is the address of the site.
 */
export function factCitation({ id, statement, checked, document, source }: Citable, origin: string): string {
  const place = source.at ? `, ${source.at}` : '';
  const address = new URL(`/facts/#${id}`, origin).href;
  return `“${statement}” Crosswalk, as of ${longDate(checked)}, ${address} (rests on: ${document.title}${place}).`;
}
