import { compareCodes } from '../code.ts';
import type { Link } from '../crosswalk/links.ts';
import { inverseOf, type Relationship } from '../crosswalk/relation.ts';
import type { Release } from './dataset.ts';
import { exchangeWords } from './words.ts';

/** For each criterion, the nodes of the importing tool that can be assessed: its points of focus, or itself. */
export type AssessableNodes = ReadonlyMap<string, readonly string[]>;

const SOC2 = 'soc2-2017-rev-2022';
const ISO = 'iso27001-2022';

/**
 * The relationship of one part of a criterion, where that of the whole is known: what lies within the ISO item does so
 * in every part, but a part of what contains the item need not contain it.
 */
export const ofOnePart: Record<Relationship, Relationship> = {
  equal: 'subset',
  subset: 'subset',
  superset: 'intersects',
  intersects: 'intersects',
};

/**
 * A mapping library for CISO Assistant: forward and reverse set, every pair expanded to the nodes that the tool
 * assesses, since it infers nothing from the others. `number` must rise with each release, or the tool keeps the old
 * one. Throws where a criterion has no node.
 */
export function mappingLibrary(
  links: readonly (Link & { reason: string })[],
  nodes: AssessableNodes,
  { number, date }: Release & { number: number },
) {
  return {
    urn: `urn:crosswalk:risk:library:mapping-${SOC2}-and-${ISO}`,
    locale: 'en',
    ref_id: `mapping-${SOC2}-and-${ISO}`,
    name: 'SOC 2 trust services criteria and ISO/IEC 27001:2022',
    description:
      'Crosswalk between criteria and Annex A controls or clauses, expanded to the assessable nodes of both.',
    copyright: 'CC BY 4.0, Crosswalk',
    version: number,
    publication_date: date,
    provider: 'Crosswalk',
    packager: 'crosswalk',
    dependencies: [`urn:intuitem:risk:library:${SOC2}`, `urn:intuitem:risk:library:${ISO}`],
    objects: { requirement_mapping_sets: [mappingSet(SOC2, ISO, links, nodes), mappingSet(ISO, SOC2, links, nodes)] },
  };
}

function mappingSet(
  source: string,
  target: string,
  links: readonly (Link & { reason: string })[],
  nodes: AssessableNodes,
) {
  const forward = source === SOC2;
  const ordered = forward
    ? links
    : [...links].sort((a, b) => compareCodes(a.iso, b.iso) || compareCodes(a.criterion, b.criterion));
  return {
    urn: `urn:crosswalk:risk:req_mapping_set:${source}-to-${target}`,
    ref_id: `${source}-to-${target}`,
    name: forward ? 'SOC 2 to ISO/IEC 27001' : 'ISO/IEC 27001 to SOC 2',
    source_framework_urn: `urn:intuitem:risk:framework:${source}`,
    target_framework_urn: `urn:intuitem:risk:framework:${target}`,
    requirement_mappings: ordered.flatMap(({ criterion, iso, relationship, strength, reason }) => {
      const parts = nodesOf(criterion, nodes);
      const ofPart = parts.length > 1 ? ofOnePart[relationship] : relationship;
      const seen = forward ? ofPart : inverseOf(ofPart);
      return parts.map((node) => {
        const [from, to] = forward ? [node, isoNode(iso)] : [isoNode(iso), node];
        return {
          source_requirement_urn: from,
          target_requirement_urn: to,
          relationship: exchangeWords[seen].library,
          rationale: 'semantic',
          strength_of_relationship: strength,
          annotation: reason,
        };
      });
    }),
  };
}

function nodesOf(criterion: string, nodes: AssessableNodes): string[] {
  const own = nodes.get(criterion) ?? [];
  if (own.length === 0) throw new Error(`content/exchange/ciso-assistant.yml: no node for ${criterion}; add one`);
  return own.map((node) => `urn:intuitem:risk:req_node:${SOC2}:${node}`);
}

function isoNode(code: string): string {
  return `urn:intuitem:risk:req_node:${ISO}:${code.toLowerCase()}`;
}
