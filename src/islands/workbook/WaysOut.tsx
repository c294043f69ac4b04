import { useState } from 'preact/hooks';
import { type SoaLine, soaCsv, soaDataset, soaMarkdown } from '#domain/workbook/soa-export.ts';
import { copyAsMarkdown, download } from '../download.ts';

interface Props {
  lines: readonly SoaLine[];
  onClear: () => void;
}

const NAME = 'statement-of-applicability';

/** The Statement out of the browser: CSV, workbook, Markdown, paper. */
export function WaysOut({ lines, onClear }: Props) {
  const [said, setSaid] = useState('');
  const asWorkbook = async () => {
    try {
      // Loaded when it is asked for: the page does not need it.
      const { workbookOf } = await import('#domain/data/workbook.ts');
      download(
        `${NAME}.xlsx`,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        await workbookOf([soaDataset(lines)]),
      );
      setSaid('The workbook is saved.');
    } catch {
      setSaid('The workbook could not be made. Take the CSV, which holds the same.');
    }
  };
  return (
    <div class="quiz-actions">
      <button class="tool" type="button" onClick={() => download(`${NAME}.csv`, 'text/csv', soaCsv(lines))}>
        CSV
      </button>
      <button class="tool" type="button" onClick={asWorkbook}>
        XLSX
      </button>
      <button class="tool" type="button" onClick={async () => setSaid(await copyAsMarkdown(soaMarkdown(lines)))}>
        Copy as Markdown
      </button>
      <button class="tool" type="button" onClick={() => print()}>
        Print
      </button>
      <button class="quiet" type="button" onClick={onClear}>
        Clear everything
      </button>
      <span role="status">
        <span key={said}>{said}</span>
      </span>
    </div>
  );
}
