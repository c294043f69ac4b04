import type { Dataset, Value } from '#domain/data/dataset.ts';
import { exchangeWords, NO_RELATIONSHIP } from '#domain/data/words.ts';
import { criterionGaps, crosswalkLinks, isoGaps } from '../crosswalk.ts';
import { currentRelease } from '../release.ts';

/** Every pair of the crosswalk and every item without counterpart. */
export async function crosswalkDataset(): Promise<Dataset> {
  const { editions } = await currentRelease();
  const edition = { edition_tsc: editions.tsc, edition_iso: editions.iso };
  const pairs = (await crosswalkLinks()).map((link): Record<string, Value> => ({
    tsc_id: link.criterion,
    iso_id: link.iso,
    relationship: exchangeWords[link.relationship].published,
    strength: link.strength,
    reason: link.reason,
    gap: link.gap,
    status: link.status,
    ...edition,
    reviewed: link.reviewed,
    first_reading: link.readings.first,
    second_reading: link.readings.second,
    note: link.note ?? null,
  }));
  const alone = [
    ...(await criterionGaps()).map((gap) => ({ ...gap, tsc_id: gap.criterion, iso_id: null })),
    ...(await isoGaps()).map((gap) => ({ ...gap, tsc_id: null, iso_id: gap.iso })),
  ].map(({ tsc_id, iso_id, because, status, reviewed, readings }): Record<string, Value> => ({
    tsc_id,
    iso_id,
    relationship: NO_RELATIONSHIP,
    strength: null,
    reason: because,
    gap: null,
    status,
    ...edition,
    reviewed,
    first_reading: readings.first,
    second_reading: readings.second,
    note: null,
  }));
  return {
    id: 'crosswalk',
    title: 'Crosswalk of the trust services criteria and ISO/IEC 27001:2022',
    about: 'One row for each pair, read from the criterion to the ISO item, and one for each item without counterpart',
    columns: [
      { name: 'tsc_id', about: 'Criterion; empty where an ISO item has no counterpart', kind: 'text', optional: true },
      {
        name: 'iso_id',
        about: 'Control or sub-clause; empty where a criterion has none',
        kind: 'text',
        optional: true,
      },
      {
        name: 'relationship',
        about: 'Type of NIST IR 8477, read from criterion to ISO item',
        kind: 'text',
        values: [...Object.values(exchangeWords).map(({ published }) => published), NO_RELATIONSHIP],
      },
      {
        name: 'strength',
        about: '1 to 10: how far evidence for the one shows the other',
        kind: 'number',
        optional: true,
      },
      { name: 'reason', about: 'Why the two belong together, or why there is no counterpart', kind: 'text' },
      { name: 'gap', about: 'What the other side still wants', kind: 'text', optional: true },
      {
        name: 'status',
        about: 'Verified where two independent readings agree on the type, else proposed',
        kind: 'text',
        values: ['verified', 'proposed'],
      },
      { name: 'edition_tsc', about: 'Edition of the criteria', kind: 'text' },
      { name: 'edition_iso', about: 'Edition of the standard', kind: 'text' },
      { name: 'reviewed', about: 'Day of the last review', kind: 'date' },
      { name: 'first_reading', about: 'Type and strength in the reading from the criteria', kind: 'text' },
      { name: 'second_reading', about: 'Type and strength in the reading from the ISO items', kind: 'text' },
      { name: 'note', about: 'How the row was settled where the readings differ', kind: 'text', optional: true },
    ],
    rows: [...pairs, ...alone],
  };
}
