/** A page as the site map knows it. */
export interface ListedPage {
  /** Address with outer slashes. */
  href: string;
  title: string;
  description: string;
  kind: string;
}

export interface LlmsSection {
  title: string;
  pages: ListedPage[];
}

/** Sections in reading order, and which pages each takes; a kind that is not named here gets a section of its own. */
const SECTIONS: { title: string; takes: (page: ListedPage) => boolean }[] = [
  { title: 'Comparison', takes: ({ href }) => href === '/compare/' },
  { title: 'Guides', takes: ({ kind }) => kind === 'Guide' },
  { title: 'Claims', takes: ({ kind }) => kind === 'Claim' },
  { title: 'Updates of 2022', takes: ({ kind }) => kind === 'Update' },
  { title: 'Use cases', takes: ({ kind }) => kind === 'Use case' },
  { title: 'Tools and tables', takes: ({ kind }) => kind === 'Tool' },
  { title: 'Checklists', takes: ({ kind }) => kind === 'Checklist' },
  { title: 'Outcomes of the quiz', takes: ({ kind }) => kind === 'Outcome' },
  { title: 'Newsletter', takes: ({ kind }) => kind === 'Newsletter' },
  { title: 'Lists and the site itself', takes: ({ kind }) => kind === 'Page' },
];

/** The section that may be left out where room is short, by the convention of llms.txt: single requirements. */
const OPTIONAL = { title: 'Optional', takes: ({ kind }: ListedPage) => kind === 'Reference' };

/** Sections whose pages stand in `llms-full.txt` in full. */
export const fullSections: readonly string[] = ['Comparison', 'Guides', 'Claims', 'Updates of 2022', 'Use cases'];

/** Every page in exactly one section, in the order given; empty sections are left out. */
export function llmsSections(pages: readonly ListedPage[]): LlmsSection[] {
  const sections = new Map<string, ListedPage[]>(SECTIONS.map(({ title }) => [title, []]));
  const optional: ListedPage[] = [];
  for (const page of pages) {
    if (OPTIONAL.takes(page)) {
      optional.push(page);
      continue;
    }
    const title = SECTIONS.find(({ takes }) => takes(page))?.title ?? page.kind;
    sections.set(title, [...(sections.get(title) ?? []), page]);
  }
  sections.set(OPTIONAL.title, optional);
  return [...sections]
    .map(([title, members]) => ({ title, pages: members }))
    .filter(({ pages: all }) => all.length > 0);
}

/** `llms.txt`: name, what the site is, and each page with its Markdown address and one line. `origin` is the address of the site. */
export function llmsText(
  site: { name: string; description: string; notes: readonly string[]; origin: string },
  sections: readonly LlmsSection[],
): string {
  const line = ({ href, title, description }: ListedPage) =>
    `- [${title}](${new URL(`${href}index.md`, site.origin).href}): ${description}`;
  return [
    `# ${site.name}`,
    `> ${site.description}`,
    site.notes.map((note) => `- ${note}`).join('\n'),
    ...sections.flatMap(({ title, pages }) => [`## ${title}`, pages.map(line).join('\n')]),
    '',
  ].join('\n\n');
}

/** The Markdown addresses that a text of `llms.txt` lists in the sections that are printed in full, in its order. */
export function fullAddresses(text: string): string[] {
  return text
    .split(/^## /m)
    .filter((section) => fullSections.includes(section.split('\n')[0] ?? ''))
    .flatMap((section) => [...section.matchAll(/^- \[.*?\]\((\S+?)\): /gm)].map(([, address]) => address ?? ''));
}
