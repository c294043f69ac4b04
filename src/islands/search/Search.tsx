import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { prepare } from './find-hits.ts';
import { HitRow } from './HitRow.tsx';
import { SearchFilter } from './SearchFilter.tsx';
import { statusLine } from './status-line.ts';
import { type SearchState, useSearch } from './use-search.ts';

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
  const [framework, setFramework] = useState(chosenEarly);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const { state, askFullText } = useSearch(text, framework);
  const rows = state.is === 'found' ? [...state.hits, ...(Array.isArray(state.more) ? state.more : [])] : [];
  const optionId = (index: number) => `${list}-${index}`;

  useEffect(prepare, []);

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
      if (target) location.assign(target.section?.url ?? target.url);
    }
  };

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
      {state.is === 'found' && state.corrected && (
        <p class="search-status">
          No page has “{state.query}” as typed. These are the results for <b>{state.corrected}</b>.
        </p>
      )}
      <p class="search-status" role="status" key={statusLine(state)}>
        {statusLine(state)} {isIncomplete(state) && <a href="/search/#a-to-z">All pages, A to Z</a>}
      </p>
      <div class="search-results" id={list} role="listbox" aria-label="Results">
        {rows.map((hit, index) => (
          <HitRow key={hit.url} id={optionId(index)} hit={hit} selected={active === index} />
        ))}
      </div>
      {state.is === 'found' && state.more === 'unasked' && (
        <button class="tool" type="button" onClick={askFullText}>
          Search the full text of all pages as well
        </button>
      )}
    </search>
  );
}

function isIncomplete(state: SearchState): boolean {
  return state.is === 'broken' || (state.is === 'found' && (state.incomplete || state.more === 'broken'));
}

/** What the reader typed before the script had started, so that nothing typed is lost. */
function typedEarly(): string {
  if (typeof document === 'undefined') return '';
  return document.querySelector<HTMLInputElement>('.search-page input[type="search"]')?.value ?? '';
}

/** Which framework the reader chose before the script had started. */
function chosenEarly(): string {
  if (typeof document === 'undefined') return 'all';
  return document.querySelector<HTMLInputElement>('.search-page input[type="radio"]:checked')?.value ?? 'all';
}
