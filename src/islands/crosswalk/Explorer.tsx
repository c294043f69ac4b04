import { useEffect, useState } from 'preact/hooks';
import { type CrosswalkChoice, readCrosswalkChoice, writeCrosswalkChoice } from '#domain/crosswalk/choice.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { ChoiceForm } from './ChoiceForm.tsx';
import { ExplorerResult } from './ExplorerResult.tsx';
import { type ExplorerData, loadExplorerData } from './explorer-data.ts';

const INSTEAD = 'Every row stands below.';

/** What carries over from the framework a reader holds to the one that is wanted. The address keeps the choice. */
export default function Explorer() {
  return (
    <ErrorBoundary instead={INSTEAD}>
      <ExplorerBody />
    </ErrorBoundary>
  );
}

function ExplorerBody() {
  const [start] = useState(startingChoice);
  const [choice, setChoice] = useState<CrosswalkChoice>();
  const [data, setData] = useState<ExplorerData>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const fromAddress = () => setChoice(readCrosswalkChoice(location.search));
    // The first drawing has to match the static page; what was chosen before comes right after it.
    setChoice(start);
    addEventListener('popstate', fromAddress);
    return () => removeEventListener('popstate', fromAddress);
  }, [start]);

  useEffect(() => {
    if (!choice || data) return;
    setFailed(false);
    loadExplorerData().then(setData, () => setFailed(true));
  }, [choice, data]);

  const choose = (next: CrosswalkChoice) => {
    setChoice(next);
    history.replaceState(history.state, '', `${location.pathname}${writeCrosswalkChoice(next)}${location.hash}`);
  };
  return (
    <div class="explorer">
      <ChoiceForm choice={choice} onChoose={choose} />
      {choice && failed && (
        <p class="notice" role="alert">
          The rows could not be loaded. {INSTEAD} Choose again to try once more.
        </p>
      )}
      {choice && !failed && !data && <p role="status">Loading the rows …</p>}
      {choice && data && <ExplorerResult choice={choice} data={data} />}
    </div>
  );
}

/** The choice in the address, or the one the reader made before the script had started. */
function startingChoice(): CrosswalkChoice | undefined {
  if (typeof document === 'undefined') return undefined;
  const early = document.querySelector<HTMLInputElement>('.explorer-form [name="hold"]:checked')?.value;
  return readCrosswalkChoice(location.search) ?? readCrosswalkChoice(`?hold=${early}`);
}
