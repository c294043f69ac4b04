import { getCollection } from 'astro:content';
import { addressOf, compareCodes } from '#domain/code.ts';
import { familyOf, familyTitle } from '#domain/crosswalk/groups.ts';
import { type LinkFrom, linksOf } from '#domain/crosswalk/links.ts';
import type { Framework } from '#domain/framework.ts';
import type { CrosswalkGap, CrosswalkRow } from '#schemas/crosswalk.ts';
import { clausesInOrder, controlsInOrder, criteriaInOrder } from './requirements.ts';

/** A row of the crosswalk together with its criterion. */
export type CrosswalkLink = CrosswalkRow & { criterion: string };

/** What pages say about the far end of a link. */
export interface RequirementLine {
  code: string;
  title: string;
  summary: string;
  href: string;
}

/** Every row, by criterion and then strongest first. */
export async function crosswalkLinks(): Promise<CrosswalkLink[]> {
  const files = (await getCollection('crosswalk')).map(({ data }) => data);
  return files
    .sort((a, b) => compareCodes(a.criterion, b.criterion))
    .flatMap(({ criterion, rows }) =>
      [...rows]
        .sort((a, b) => b.strength - a.strength || compareCodes(a.iso, b.iso))
        .map((row) => ({ criterion, ...row })),
    );
}

/** ISO items without counterpart, in the order of their codes. */
export async function isoGaps(): Promise<CrosswalkGap[]> {
  const gaps = (await getCollection('crosswalkGaps')).map(({ data }) => data);
  return gaps.sort((a, b) => compareCodes(a.iso, b.iso));
}

/** Criteria without counterpart, in the order of their codes. */
export async function criterionGaps(): Promise<(Omit<CrosswalkGap, 'iso'> & { criterion: string })[]> {
  const files = (await getCollection('crosswalk')).map(({ data }) => data);
  return files
    .flatMap(({ criterion, noCounterpart }) => (noCounterpart ? [{ criterion, ...noCounterpart }] : []))
    .sort((a, b) => compareCodes(a.criterion, b.criterion));
}

/** For every code without counterpart on either side, the reason. */
export async function gapReasons(): Promise<Map<string, string>> {
  return new Map([
    ...(await criterionGaps()).map(({ criterion, because }): [string, string] => [criterion, because]),
    ...(await isoGaps()).map(({ iso, because }): [string, string] => [iso, because]),
  ]);
}

/** Title, summary and address of every criterion, control and sub-clause by its code. */
export async function requirementLines(): Promise<Map<string, RequirementLine>> {
  const records = [...(await criteriaInOrder()), ...(await clausesInOrder()), ...(await controlsInOrder())];
  return new Map(records.map(({ code, title, summary }) => [code, { code, title, summary, href: addressOf(code) }]));
}

/** The families of one side in order, each with its codes and their links as that side sees them. */
export async function crosswalkFamilies(side: Framework): Promise<CrosswalkFamily[]> {
  const links = await crosswalkLinks();
  const reasons = await gapReasons();
  const criteria = await criteriaInOrder();
  const series = new Map(criteria.map(({ series: id, seriesTitle }) => [id, seriesTitle]));
  const records = side === 'soc2' ? criteria : [...(await clausesInOrder()), ...(await controlsInOrder())];
  const groups = records.map(({ code }) => ({ code, links: linksOf(code, links), because: reasons.get(code) }));
  return [...Map.groupBy(groups, ({ code }) => familyOf(code))].map(([family, members]) => ({
    family,
    title: familyTitle(family, series),
    groups: members,
  }));
}

export interface CrosswalkFamily {
  family: string;
  title: string;
  groups: { code: string; links: LinkFrom<CrosswalkLink>[]; because: string | undefined }[];
}
