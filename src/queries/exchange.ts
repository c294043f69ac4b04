import { getEntry } from 'astro:content';
import { familyOf, familyTitle } from '#domain/crosswalk/groups.ts';
import type { AssessableNodes } from '#domain/data/ciso-assistant.ts';
import { type CatalogItem, oscalCatalog, oscalGroup, oscalMapping } from '#domain/data/oscal.ts';
import { site } from '#site.ts';
import { criterionGaps, crosswalkLinks, isoGaps } from './crosswalk.ts';
import { currentRelease } from './release.ts';
import { clausesInOrder, controlsInOrder, criteriaInOrder } from './requirements.ts';

/** The OSCAL documents by file name, without its ending. */
export async function oscalFiles(): Promise<Record<string, object>> {
  const release = await currentRelease();
  const criteria = await criteriaInOrder();
  const series = new Map(criteria.map(({ series: id, seriesTitle }) => [id, seriesTitle]));
  const item = ({ code, title }: { code: string; title: string }): CatalogItem => {
    const family = familyOf(code);
    return { code, title, group: { id: oscalGroup(family), title: `${family} ${familyTitle(family, series)}` } };
  };
  const iso = [...(await clausesInOrder()), ...(await controlsInOrder())];
  const unmapped = {
    source: (await criterionGaps()).map(({ criterion, because }) => ({ code: criterion, because })),
    target: (await isoGaps()).map(({ iso: code, because }) => ({ code, because })),
  };
  const titles = {
    tsc: 'Trust services criteria 2017 (points of focus 2022): identifiers and titles of our own',
    iso: 'ISO/IEC 27001:2022, clauses 4 to 10 and Annex A: identifiers and titles',
  };
  return {
    'tsc-2017': oscalCatalog('tsc-2017', titles.tsc, 'criterion', criteria.map(item), release),
    'iso27001-2022': oscalCatalog('iso27001-2022', titles.iso, 'requirement', iso.map(item), release),
    'mapping-collection': oscalMapping(await crosswalkLinks(), unmapped, release, site.origin),
  };
}

/** For each criterion, the nodes that CISO Assistant can assess. Throws where the record is missing. */
export async function assessableNodes(): Promise<AssessableNodes> {
  const entry = await getEntry('exchange', 'ciso-assistant');
  if (!entry) throw new Error('content/exchange/ciso-assistant.yml is missing');
  return new Map(Object.entries(entry.data.nodes));
}
