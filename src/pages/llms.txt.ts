import type { APIRoute } from 'astro';
import { llmsSections, llmsText } from '#domain/reach/llms.ts';
import { allPages } from '#queries/site-map.ts';
import { site } from '#site.ts';

/** Every page with the address of its Markdown and one line, for readers that are programs. */
export const GET: APIRoute = async () => {
  const { content } = site.licences;
  const full = new URL('/llms-full.txt', site.origin).href;
  const notes = [
    `Text and data: ${content.name}, ${content.url}. Cite the page and the day of its review; both stand at the top of each file.`,
    'SOC 2 ends in a report with an opinion of a CPA firm, ISO/IEC 27001 in a certificate. The texts of the AICPA and of ISO are not reproduced here.',
    `The comparison, guides, updates and use cases in one file: ${full}`,
    `The tables as CSV and JSON: ${new URL('/data/index.md', site.origin).href}`,
  ];
  const { name, description, origin } = site;
  return new Response(llmsText({ name, description, notes, origin }, llmsSections(await allPages())));
};
