import { useState } from 'preact/hooks';
import type { Store } from '#domain/progress/store.ts';
import { countOpenPoints, openPointsOf, openPointWords } from '#domain/workbook/open-points.ts';
import { ownControls, ownId, type SoaEntry, soaEntryOf, soaRule, soaValues } from '#domain/workbook/soa-entry.ts';
import type { SoaLine } from '#domain/workbook/soa-export.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { Keep } from '../progress/Keep.tsx';
import { Messages } from '../progress/Messages.tsx';
import { useStore } from '../progress/use-store.ts';
import { ControlLine } from './ControlLine.tsx';
import { WaysOut } from './WaysOut.tsx';

/** What a SoA-to-be knows of a control of Annex A. */
export interface WorkbookControl {
  /** Address part, which is also the id in the store: `a-5-1`. */
  id: string;
  code: string;
  title: string;
  summary: string;
  /** What a SOC 2 report already in hand probably shows, each as one line. */
  hints: { criterion: string; strength: number; reason: string }[];
}

interface Props {
  themes: { title: string; controls: WorkbookControl[] }[];
}

const KEEPING = { key: 'crosswalk.soa.2', rule: soaRule };

/** The Statement of Applicability as a workbook. Everything stays in this browser. */
export default function Workbook(props: Props) {
  return (
    <ErrorBoundary instead="The list of all controls can be printed and filled in by hand.">
      <Sheets {...props} />
    </ErrorBoundary>
  );
}

function Sheets({ themes }: Props) {
  const { store, message, undoable, set, clear, merge, undo } = useStore(KEEPING);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const lines = linesOf(themes, store);
  const entries = lines.map(({ entry }) => entry);
  const open = countOpenPoints(entries);
  const openLines = entries.filter((entry) => openPointsOf(entry).length > 0).length;
  const change = (id: string) => (entry: SoaEntry) => set(id, soaValues(entry));
  const isShown = (id: string) => !onlyOpen || openPointsOf(soaEntryOf(store, id)).length > 0;
  return (
    <div class="workbook">
      <div class="with-script screen-only">
        <p class="sans" role="status">
          <span key={openLines}>
            {entries.length - openLines} of {entries.length} lines are complete.
          </span>
        </p>
        <progress max={entries.length} value={entries.length - openLines} aria-label="Lines complete" />
        <ul class="plain open-points">
          {Object.entries(open)
            .filter(([, count]) => count > 0)
            .map(([point, count]) => (
              <li key={point}>
                <b>{count}</b> {openPointWords[point as keyof typeof open].toLowerCase()}
              </li>
            ))}
        </ul>
        <div class="filter-fields">
          <label>
            <input type="checkbox" checked={onlyOpen} onChange={(event) => setOnlyOpen(event.currentTarget.checked)} />
            Only lines with open points
          </label>
        </div>
        <WaysOut lines={lines} onClear={() => clear([...store.keys()], 'The workbook was cleared.')} />
        <Keep kind="soa" rule={soaRule} store={store} onImport={(file) => merge(file, 'The file was imported.')} />
        <Messages message={message} undoable={undoable} onUndo={undo} />
      </div>
      {themes.map(({ title, controls }) => (
        <section key={title} aria-label={title} hidden={!controls.some(({ id }) => isShown(id))}>
          <h2>{title}</h2>
          {controls.map(({ id, code, title: name, summary, hints }) => (
            <div key={id} hidden={!isShown(id)}>
              <ControlLine
                id={id}
                code={code}
                title={name}
                summary={summary}
                hints={hints}
                entry={soaEntryOf(store, id)}
                onChange={change(id)}
              />
            </div>
          ))}
        </section>
      ))}
      <section aria-labelledby="own" class="with-script">
        <h2 id="own">Controls from elsewhere</h2>
        <p>
          Annex A is a list to compare with. Controls that your risks call for and that are not in it belong in the
          Statement as well.
        </p>
        {ownControls(store).map((id) => {
          const entry = soaEntryOf(store, id);
          return (
            <ControlLine
              key={id}
              id={id}
              code={id}
              title={entry.title}
              summary=""
              hints={[]}
              entry={entry}
              onChange={change(id)}
              onRemove={() => clear([id], `Removed: ${entry.title}.`)}
            />
          );
        })}
        <OwnForm
          onAdd={(title) => set(ownId(Date.now()), soaValues({ ...soaEntryOf(store, ''), title, applicable: 'yes' }))}
        />
      </section>
    </div>
  );
}

function OwnForm({ onAdd }: { onAdd: (title: string) => void }) {
  return (
    <form
      class="quiz-actions screen-only"
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.elements.namedItem('title') as HTMLInputElement;
        if (field.value.trim()) onAdd(field.value.trim());
        field.value = '';
      }}
    >
      <label>
        Name of the control <input class="field" type="text" name="title" maxLength={200} autocomplete="off" />
      </label>
      <button class="tool" type="submit">
        Add
      </button>
    </form>
  );
}

function linesOf(themes: Props['themes'], store: Store): SoaLine[] {
  const annex = themes.flatMap(({ controls }) =>
    controls.map(({ id, code, title }) => ({ code, title, entry: soaEntryOf(store, id) })),
  );
  const own = ownControls(store).map((id, index) => {
    const entry = soaEntryOf(store, id);
    return { code: `Own ${index + 1}`, title: entry.title, entry };
  });
  return [...annex, ...own];
}
