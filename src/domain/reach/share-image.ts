import type { Subject } from '../framework.ts';

/** What an image that stands for a page shows: its title, its kind, and on which of the facing pages it stands. */
export interface ShareImage {
  title: string;
  kind: string;
  subject: Subject;
}

/** Raise it whenever the drawing changes, so that its files get new names. A test notices a drawing that changed. */
const DRAWING = 1;

/** Width and height in pixels, as previews ask for them. */
export const shareImageSize = { width: 1200, height: 630 } as const;

/** Where the image is: the same content has the same address, other content another one. */
export function shareImagePath({ title, kind, subject }: ShareImage): string {
  return `/og/${fingerprint(JSON.stringify([DRAWING, title, kind, subject]))}.png`;
}

/** The image of a page. A page that search does not know has no kind and stands across; "Page" says nothing, so it is left out. */
export function shareImageOf(title: string, kind: string | undefined, subject: Subject): ShareImage {
  return { title, kind: kind === 'Page' || !kind ? '' : kind, subject: kind ? subject : 'both' };
}

/** The two 32-bit halves of cyrb53, a public-domain hash by bryc: 11 characters, enough to tell thousands of texts apart. */
function fingerprint(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}
