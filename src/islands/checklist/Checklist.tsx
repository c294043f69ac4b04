import { useState } from 'preact/hooks';
import { checklistRule, type ItemRecord, recordOf, valuesOf } from '#domain/checklist/item-state.ts';
import { frameworkOfCode, type ItemChoice, isWanted, nextItems, tallyOf } from '#domain/checklist/overview.ts';
import { fromTicks } from '#domain/progress/read.ts';
import type { Store } from '#domain/progress/store.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { Keep } from '../progress/Keep.tsx';
import { Messages } from '../progress/Messages.tsx';
import { useStore } from '../progress/use-store.ts';
import { ItemRow, type ItemView } from './ItemRow.tsx';
import { ListTools } from './ListTools.tsx';
import { Overview } from './Overview.tsx';

/** A section of a list with its items. */
export interface SectionView {
  id: string;
  title: string;
  items: ItemView[];
}

interface Props {
  id: string;
  title: string;
  sections: SectionView[];
}

const KEEPING = { key: 'crosswalk.progress.2', rule: checklistRule, inherited };

/** A checklist whose progress stays in this browser. Without script the same list is a form for paper. */
export default function Checklist(props: Props) {
  return (
    <ErrorBoundary instead="The list can still be printed.">
      <Sections {...props} />
    </ErrorBoundary>
  );
}

function Sections({ id: list, title, sections }: Props) {
  const { store, message, undoable, set, clear, merge, undo } = useStore(KEEPING);
  const [choice, setChoice] = useState<ItemChoice>({ state: '', framework: '', owner: '' });
  const items = sections.flatMap((section) => section.items);
  const recordFor = (item: ItemView) => recordOf(store, item.id, item.aliases);
  const wanted = new Set(items.filter((item) => isWanted(item, recordFor(item), choice)).map(({ id }) => id));
  return (
    <div class="checklist">
      <div class="with-script screen-only">
        <Overview
          tally={tallyOf(items, store)}
          next={nextItems(items, store)}
          owners={[...new Set(items.map(({ owner }) => owner))].sort()}
          isMixed={new Set(items.flatMap(({ refs }) => refs.map(frameworkOfCode))).size > 1}
          choice={choice}
          shown={wanted.size}
          onChoose={setChoice}
        />
        <ListTools
          id={list}
          title={title}
          sections={sections}
          store={store}
          onClear={() =>
            clear(
              items.flatMap(({ id, aliases = [] }) => [id, ...aliases]),
              'The list was cleared.',
            )
          }
        />
        <Keep
          kind="checklists"
          rule={checklistRule}
          store={store}
          onImport={(file) => merge(file, 'The file was imported.')}
        />
        <Messages message={message} undoable={undoable} onUndo={undo} />
      </div>
      {sections.map(({ id, title: heading, items: members }) => {
        const { done, of } = tallyOf(members, store);
        return (
          <section key={id} aria-labelledby={`section-${id}`} hidden={!members.some((item) => wanted.has(item.id))}>
            <div class="section-head">
              <h2 id={`section-${id}`}>{heading}</h2>
              <span class="with-script" key={`${done}-${of}`}>
                {done} of {of}
              </span>
              <progress class="with-script screen-only" max={of || 1} value={done} aria-label={`${heading}: done`} />
            </div>
            <ul class="plain">
              {members.map((item) => (
                <ItemRow
                  key={item.id}
                  item={item}
                  record={recordFor(item)}
                  isHidden={!wanted.has(item.id)}
                  onChange={(record: ItemRecord) => set(item.id, valuesOf(record))}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** Ticks of version 1, and boxes that the reader ticked before the script had started, so that nothing is lost. */
function inherited(): Store {
  const early = [...document.querySelectorAll<HTMLInputElement>('.check-item > input:checked')];
  const ticked = early.map(({ id }) => [id.replace('tick-', ''), { at: 2, values: { state: 'done' } }] as const);
  let ticks: Store = new Map();
  try {
    ticks = fromTicks(localStorage.getItem('crosswalk.ticks.1'));
  } catch {
    // The store itself says that this browser keeps nothing.
  }
  return new Map([...ticks, ...ticked]);
}
