import writeWorkbook from 'write-excel-file/universal';
import { tableOf } from './cells.ts';
import type { Dataset } from './dataset.ts';

/** Widths in characters: identifiers are narrow, sentences wide. */
const WIDE = 60;
const NARROW = 16;

/**
 * A workbook with one sheet for each dataset. Every cell is text, so that no program reads A.5.10 as a number or a
 * sentence as a formula.
 */
export async function workbookOf(datasets: readonly Dataset[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = datasets.map((dataset) => {
    const { header, cells } = tableOf(dataset);
    const isWide = header.map((_, column) => cells.some((row) => (row[column]?.length ?? 0) > 40));
    const text = (value: string) => ({ value, type: String, format: '@', wrap: true, alignVertical: 'top' as const });
    return {
      sheet: dataset.id,
      data: [
        header.map((name) => ({ ...text(name), fontWeight: 'bold' as const })),
        ...cells.map((row) => row.map(text)),
      ],
      columns: isWide.map((wide) => ({ width: wide ? WIDE : NARROW })),
      stickyRowsCount: 1,
    };
  });
  const made = await writeWorkbook(sheets).toBlob();
  return new Uint8Array(await made.arrayBuffer());
}
