import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { groupByKind } from '#domain/search.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { HitRow } from './HitRow.tsx';
import { SearchFilter } from './SearchFilter.tsx';
import { statusLine } from './status-line.ts';
import { useSearch } from './use-search.ts';

interface Props {
  /** In a dialog the field takes the focus and a button closes; on its page the address keeps the query. */
  onClose?: (() => void) | undefined;
}

/** Search over the site's own index: a combobox whose list holds pages, grouped by kind, and their sections. */
export default function Search(props: Props) {
  return (
    <ErrorBoundary instead="All pages are listed from A to Z at /search/.">
      <SearchBox {...props} />
    </ErrorBoundary>
  );
}

function SearchBox({ onClose }: Props) {
  const [text, setText] = useState(typedEarly);
  const [framework, setFramework] = useState('all');
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const state = useSearch(text, framework);
  const groups = state.is === 'found' ? groupByKind(state.hits) : [];
  const rows = groups.flatMap(({ hits }) =>
    hits.flatMap((hit) => [{ ...hit, isSub: false }, ...hit.sub.map((part) => ({ ...part, isSub: true }))]),
  );
  const optionId = (index: number) => `${list}-${index}`;

  useEffect(() => {
    if (onClose) input.current?.focus();
    else setText((typed) => typed || (new URLSearchParams(location.search).get('q')?.slice(0, 200) ?? ''));
  }, [onClose]);

  useEffect(() => {
    setActive(-1);
    if (!onClose && text) history.replaceState(history.state, '', `?q=${encodeURIComponent(text)}`);
  }, [text, framework, onClose]);

  useEffect(() => document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' }), [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && rows.length > 0) {
      event.preventDefault();
      setActive((active + step + rows.length + (active < 0 && step < 0 ? 1 : 0)) % rows.length);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      const target = rows[Math.max(active, 0)];
      if (target) location.assign(target.url);
    }
  };

  let index = 0;
  return (
    <search class="search-box">
      <form class="search-row" action="/search/" onSubmit={(event) => event.preventDefault()}>
        <input
          ref={input}
          type="search"
          name="q"
          role="combobox"
          aria-label="Search this site"
          aria-expanded={rows.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? optionId(active) : undefined}
          autocomplete="off"
          spellcheck={false}
          placeholder="surveillance audit, bridge letter, A.5.7 …"
          maxLength={200}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {onClose && (
          <button class="tool" type="button" onClick={onClose}>
            Close
          </button>
        )}
      </form>
      <SearchFilter name={`${list}-framework`} value={framework} onChange={setFramework} />
      <p class="search-status" role="status" key={statusLine(state)}>
        {statusLine(state)} {state.is === 'broken' && <a href="/search/#a-to-z">All pages, A to Z</a>}
      </p>
      <div class="search-results" id={list} role="listbox" aria-label="Results">
        {groups.map(({ kind, hits }) => (
          <div role="group" aria-label={kind} key={kind}>
            <p class="search-group" role="presentation">
              {kind}
            </p>
            {hits.map((hit) => (
              <div role="presentation" key={hit.url}>
                <HitRow
                  id={optionId(index)}
                  selected={active === index++}
                  url={hit.url}
                  title={hit.title}
                  excerpt={hit.excerpt}
                />
                {hit.sub.map((part) => (
                  <HitRow key={part.url} id={optionId(index)} selected={active === index++} sub {...part} />
                ))}
              </div>
            ))}
          </div>
        ))}
      </div>
    </search>
  );
}

/** What the reader typed before the script had started, so that nothing typed is lost. */
function typedEarly(): string {
  if (typeof document === 'undefined') return '';
  return document.querySelector<HTMLInputElement>('.search-page input[type="search"]')?.value ?? '';
}
