import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collectionSchemas as of } from '#schemas/collections.ts';

/** The one gate from files to pages; the list of folders and shapes is `src/schemas/collections.ts`. */
export const collections = {
  facts: defineCollection({ loader: files(of.facts), schema: of.facts.schema }),
  sources: defineCollection({ loader: files(of.sources), schema: of.sources.schema }),
  criteria: defineCollection({ loader: files(of.criteria), schema: of.criteria.schema }),
  controls: defineCollection({ loader: files(of.controls), schema: of.controls.schema }),
  clauses: defineCollection({ loader: files(of.clauses), schema: of.clauses.schema }),
  oldControls: defineCollection({ loader: files(of.oldControls), schema: of.oldControls.schema }),
  crosswalk: defineCollection({ loader: files(of.crosswalk), schema: of.crosswalk.schema }),
  crosswalkGaps: defineCollection({ loader: files(of.crosswalkGaps), schema: of.crosswalkGaps.schema }),
  corrections: defineCollection({ loader: files(of.corrections), schema: of.corrections.schema }),
  releases: defineCollection({ loader: files(of.releases), schema: of.releases.schema }),
  exchange: defineCollection({ loader: files(of.exchange), schema: of.exchange.schema }),
  auditTime: defineCollection({ loader: files(of.auditTime), schema: of.auditTime.schema }),
  comparison: defineCollection({ loader: files(of.comparison), schema: of.comparison.schema }),
  glossary: defineCollection({ loader: files(of.glossary), schema: of.glossary.schema }),
  claims: defineCollection({ loader: files(of.claims), schema: of.claims.schema }),
  checklists: defineCollection({ loader: files(of.checklists), schema: of.checklists.schema }),
  guides: defineCollection({ loader: files(of.guides), schema: of.guides.schema }),
  useCases: defineCollection({ loader: files(of.useCases), schema: of.useCases.schema }),
  updates: defineCollection({ loader: files(of.updates), schema: of.updates.schema }),
  outcomes: defineCollection({ loader: files(of.outcomes), schema: of.outcomes.schema }),
  newsletter: defineCollection({ loader: files(of.newsletter), schema: of.newsletter.schema }),
  diagrams: defineCollection({ loader: files(of.diagrams), schema: of.diagrams.schema }),
  walks: defineCollection({ loader: files(of.walks), schema: of.walks.schema }),
  templates: defineCollection({ loader: files(of.templates), schema: of.templates.schema }),
  paths: defineCollection({ loader: files(of.paths), schema: of.paths.schema }),
  pages: defineCollection({ loader: files(of.pages), schema: of.pages.schema }),
};

/** Reads a folder; the id of a record is its path without the ending. */
function files({ folder, kind }: { folder: string; kind: string }) {
  return glob({
    base: `./${folder}`,
    pattern: `**/*.${kind}`,
    generateId: ({ entry }) => entry.slice(0, -kind.length - 1),
  });
}
