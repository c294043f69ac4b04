import { useEffect, useState } from 'preact/hooks';
import { readTicks, TICKS_KEY, type Ticks, toggle, writeTicks } from '#domain/progress.ts';

const NOT_SAVED =
  'This browser does not let the site save progress. Your ticks last until you close the page; print it to keep them.';
const FULL =
  'The browser refused to save the last change. What was saved before is still there; print the page to keep the rest.';
const DAMAGED = 'Part of the saved progress could not be read and was set aside. The rest is shown.';

/** Ticks of all checklists, kept in this browser. Each change reads what is stored first, so two tabs lose nothing. */
export function useTicks() {
  const [ticks, setTicks] = useState<Ticks>(tickedEarly);
  const [message, setMessage] = useState('');

  useEffect(() => {
    let started = false;
    const load = () => {
      try {
        const text = localStorage.getItem(TICKS_KEY);
        const stored = readTicks(text);
        const early = started ? [] : tickedEarly();
        started = true;
        const all = new Set([...stored.ticks, ...early]);
        setTicks(all);
        if (all.size > stored.ticks.size) save(all, setMessage);
        if (stored.damaged) {
          localStorage.setItem(`${TICKS_KEY}.bad`, text ?? '');
          setMessage(DAMAGED);
        }
      } catch {
        setMessage(NOT_SAVED);
      }
    };
    const onStorage = ({ key }: StorageEvent) => (key === TICKS_KEY || key === null) && load();
    load();
    addEventListener('storage', onStorage);
    addEventListener('pageshow', load);
    return () => {
      removeEventListener('storage', onStorage);
      removeEventListener('pageshow', load);
    };
  }, []);

  const change = (edit: (current: Ticks) => Ticks) => {
    try {
      const next = edit(readTicks(localStorage.getItem(TICKS_KEY)).ticks);
      setTicks(next);
      save(next, setMessage);
    } catch {
      setTicks(edit);
      setMessage(NOT_SAVED);
    }
  };
  return {
    ticks,
    message,
    setTick: (id: string, on: boolean) => change((current) => toggle(current, id, on)),
    clear: (ids: readonly string[]) =>
      change((current) => ids.reduce((rest: Ticks, id) => toggle(rest, id, false), current)),
  };
}

function save(ticks: Ticks, say: (message: string) => void): void {
  try {
    localStorage.setItem(TICKS_KEY, writeTicks(ticks));
    say('');
  } catch {
    say(FULL);
  }
}

/** Boxes that the reader ticked before the script had started, so that no click is lost. */
function tickedEarly(): Set<string> {
  if (typeof document === 'undefined') return new Set();
  const boxes = document.querySelectorAll<HTMLInputElement>('.check-item input:checked');
  return new Set([...boxes].map(({ id }) => id.replace('tick-', '')));
}
