import { slugOf } from '../code.ts';
import type { Link } from '../crosswalk/links.ts';
import type { Release } from './dataset.ts';
import { uuidOf } from './uuid.ts';
import { exchangeWords } from './words.ts';

/** The release of OSCAL whose schemas the files fit. */
const OSCAL = '1.2.2';

/** A requirement as a catalog lists it: our own title for criteria, the official one for ISO items. */
export interface CatalogItem {
  code: string;
  title: string;
  group: { id: string; title: string };
}

/** An identifier as an OSCAL token, which must begin with a letter: `cc6.1`, `a.5.10`, `cl.6.1.2`. */
export function oscalId(code: string): string {
  return /^\d/.test(code) ? `cl.${code}` : code.toLowerCase();
}

/** A catalog with identifiers and titles alone; the texts of both publications are protected. */
export function oscalCatalog(id: string, title: string, kind: string, items: readonly CatalogItem[], release: Release) {
  const groups = [...Map.groupBy(items, ({ group }) => group.id)].map(([group, members]) => ({
    id: group,
    title: members[0]?.group.title ?? group,
    controls: members.map(({ code, title: name }) => ({
      id: oscalId(code),
      class: kind,
      title: name,
      props: [{ name: 'label', value: code }],
    })),
  }));
  return { catalog: { uuid: uuidOf(`catalog ${id}`), metadata: metadata(title, release), groups } };
}

/** A row of the crosswalk with its texts. */
export type MappedLink = Link & { reason: string; gap: string; status: string };

/** An item without counterpart, and why. */
export interface Unmapped {
  code: string;
  because: string;
}

/**
 * The mapping collection, read from the criteria to the ISO items. Strength is a property in our own name space, as
 * OSCAL has no field for it; the status of a row says whether two readings agreed.
 */
export function oscalMapping(
  links: readonly MappedLink[],
  unmapped: { source: readonly Unmapped[]; target: readonly Unmapped[] },
  release: Release,
  origin: string,
) {
  const ns = new URL('/data/', origin).href;
  const maps = links.map(({ criterion, iso, relationship, strength, reason, gap, status }) => ({
    uuid: uuidOf(`map ${criterion} ${iso}`),
    relationship: exchangeWords[relationship].oscal,
    sources: [{ type: 'control', 'id-ref': oscalId(criterion) }],
    targets: [{ type: 'control', 'id-ref': oscalId(iso) }],
    props: [
      { name: 'strength', ns, value: String(strength) },
      { name: 'row-status', ns, value: status },
    ],
    remarks: `${reason}\n\nStill wanted: ${gap}`,
  }));
  const summary = (side: 'source' | 'target') =>
    unmapped[side].length > 0 && {
      [`${side}-gap-summary`]: {
        uuid: uuidOf(`gaps ${side}`),
        'unmapped-controls': [{ 'with-ids': unmapped[side].map(({ code }) => oscalId(code)) }],
      },
    };
  return {
    'mapping-collection': {
      uuid: uuidOf('mapping-collection'),
      metadata: metadata('Crosswalk from the trust services criteria to ISO/IEC 27001:2022', release),
      provenance: {
        method: 'human',
        'matching-rationale': 'semantic',
        status: 'complete',
        'mapping-description':
          'Requirement by requirement, read from source to target, in our own judgment; each row gives its reason. Not a publication of the AICPA or of ISO.',
      },
      mappings: [
        {
          uuid: uuidOf('mapping tsc iso'),
          'source-resource': { type: 'catalog', href: 'tsc-2017.json' },
          'target-resource': { type: 'catalog', href: 'iso27001-2022.json' },
          maps,
          ...summary('source'),
          ...summary('target'),
        },
      ],
    },
  };
}

/** An address part for a group: letters and numbers, as OSCAL tokens want. */
export function oscalGroup(family: string): string {
  return /^\d/.test(family) ? `cl.${family}` : slugOf(family);
}

function metadata(title: string, { version, date }: Release) {
  return { title, 'last-modified': `${date}T00:00:00Z`, version, 'oscal-version': OSCAL };
}
