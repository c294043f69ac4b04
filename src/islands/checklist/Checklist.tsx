import { useMemo } from 'preact/hooks';
import { countTicked } from '#domain/progress.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { Item, type ItemView } from './Item.tsx';
import { useTicks } from './use-ticks.ts';

interface Props {
  sections: { id: string; title: string; items: ItemView[] }[];
}

/** A checklist whose ticks stay in this browser. Without script the same list is a form for paper. */
export default function Checklist(props: Props) {
  return (
    <ErrorBoundary instead="The list can still be printed.">
      <Sections {...props} />
    </ErrorBoundary>
  );
}

function Sections({ sections }: Props) {
  const { ticks, setTick, clear, message } = useTicks();
  const all = useMemo(() => sections.flatMap(({ items }) => items.map(({ id }) => id)), [sections]);
  const done = countTicked(all, ticks);
  return (
    <div class="checklist">
      <div class="with-script screen-only">
        <p class="sans" role="status" key={done}>
          {done} of {all.length} done
        </p>
        <progress max={all.length} value={done} aria-label="Items done" />
        <div class="quiz-actions">
          <button class="quiet" type="button" onClick={() => print()}>
            Print
          </button>
          {done > 0 && (
            <button class="quiet" type="button" onClick={() => clear(all)}>
              Clear the ticks of this list
            </button>
          )}
        </div>
        {message && (
          <p class="notice" role="status">
            {message}
          </p>
        )}
      </div>
      {sections.map(({ id, title, items }) => (
        <section key={id} aria-labelledby={`section-${id}`}>
          <div class="section-head">
            <h2 id={`section-${id}`}>{title}</h2>
            <span
              class="with-script"
              key={countTicked(
                items.map((item) => item.id),
                ticks,
              )}
            >
              {countTicked(
                items.map((item) => item.id),
                ticks,
              )}{' '}
              of {items.length}
            </span>
          </div>
          <ul class="plain">
            {items.map((item) => (
              <Item key={item.id} item={item} ticked={ticks.has(item.id)} onTick={(on) => setTick(item.id, on)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
