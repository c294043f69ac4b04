import { useRef, useState } from 'preact/hooks';
import { LARGEST_FILE, type Preview, previewOf, readFile, writeFile } from '#domain/progress/file.ts';
import type { Store, ValueRule } from '#domain/progress/store.ts';
import { download } from '../download.ts';

interface Props {
  /** What the file holds, as its own field says. */
  kind: string;
  rule: ValueRule;
  store: Store;
  onImport: (file: Store) => void;
}

/** Progress out to a file and back in: an import shows first what it would change, and is all or nothing. */
export function Keep({ kind, rule, store, onImport }: Props) {
  const [said, setSaid] = useState('');
  const [found, setFound] = useState<{ file: Store; preview: Preview }>();
  const input = useRef<HTMLInputElement>(null);

  const look = async (file: File | undefined) => {
    setFound(undefined);
    setSaid('');
    if (!file) return;
    if (file.size > LARGEST_FILE) return setSaid('The file is larger than 1 MB, so it was not read. Nothing changed.');
    const read = readFile(await file.text(), kind, rule);
    if ('problem' in read) return setSaid(`${read.problem} Nothing changed.`);
    setFound({ file: read.store, preview: previewOf(store, read.store) });
  };
  const finish = (message: string) => {
    setFound(undefined);
    setSaid(message);
    if (input.current) input.current.value = '';
  };
  return (
    <details class="keep">
      <summary>Keep a copy, or bring one back</summary>
      <p>
        A browser may clear what sites keep after a while without a visit. An export is yours; nothing is sent anywhere.
      </p>
      <div class="quiz-actions">
        <button
          class="tool"
          type="button"
          onClick={() => download(`crosswalk-${kind}.json`, 'application/json', writeFile(kind, store))}
        >
          Export as JSON
        </button>
        <label>
          Import a JSON file{' '}
          <input
            ref={input}
            type="file"
            accept="application/json,.json"
            onChange={(event) => look(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
      {found && (
        <div class="notice">
          <p>
            {found.preview.added} new, {found.preview.changed} would change, {found.preview.same} stay as they are.
            Where both sides have an entry, the later one counts.
          </p>
          <div class="quiz-actions">
            <button
              class="button"
              type="button"
              onClick={() => {
                onImport(found.file);
                finish('Imported.');
              }}
            >
              Import
            </button>
            <button class="quiet" type="button" onClick={() => finish('Nothing was imported.')}>
              Leave it
            </button>
          </div>
        </div>
      )}
      <p role="status">
        <span key={said}>{said}</span>
      </p>
    </details>
  );
}
