import { useState } from 'preact/hooks';
import { carryOver, type Standing, standings } from '#domain/crosswalk/carry-over.ts';
import type { CrosswalkChoice } from '#domain/crosswalk/choice.ts';
import { overlapDefinitions, overlaps } from '#domain/crosswalk/overlap.ts';
import { inWords, reportCsv, reportMarkdown, standingTitles } from '#domain/crosswalk/report.ts';
import { copyAsMarkdown, download } from '../download.ts';
import type { ExplorerData } from './explorer-data.ts';
import { StandingList } from './StandingList.tsx';

interface Props {
  choice: CrosswalkChoice;
  data: ExplorerData;
}

const percent = new Intl.NumberFormat('en-US', { style: 'percent' });

/** The result of a choice: counts, figures, three lists and the ways out. */
export function ExplorerResult({ choice, data }: Props) {
  const [said, setSaid] = useState('');
  const wanted = choice.held === 'soc2' ? 'iso27001' : 'soc2';
  const codes = wanted === 'iso27001' ? data.iso : data.criteria;
  const items = carryOver(choice.held, choice.scope, codes, data.links).map((item) => ({
    ...item,
    title: data.titles.get(item.code) ?? '',
    because: data.reasons.get(item.code),
  }));
  const counts = standings(items);
  const figures = overlaps(data, data.links, choice.scope);
  const copyMarkdown = async () => setSaid(await copyAsMarkdown(reportMarkdown(choice, items, figures)));
  return (
    <div class="explorer-result" data-framework={wanted}>
      <h3>
        From {inWords(choice.held, choice)} to {inWords(wanted, choice)}
      </h3>
      <p role="status" key={JSON.stringify(counts)}>
        Of {items.length} {wanted === 'soc2' ? 'criteria' : 'controls and clauses'}, {counts['carries-over']} carry
        over, {counts.partly} are partly there and {counts.missing} are missing.
      </p>
      <p class="soft">
        An item carries over when a single requirement you already meet asks for all of it. Your evidence can then serve
        twice; the other auditor still tests it.
      </p>
      {(Object.keys(standingTitles) as Standing[]).map((standing) => (
        <StandingList
          key={standing}
          title={standingTitles[standing]}
          items={items.filter((item) => item.standing === standing)}
        />
      ))}
      <h4>The overlap in this scope</h4>
      <dl class="explorer-figures">
        {figures.map(({ id, share, counted, of }) => (
          <div key={id}>
            <dt>{overlapDefinitions[id]}</dt>
            <dd>
              <b>{percent.format(share)}</b> {counted} of {of}
            </dd>
          </div>
        ))}
      </dl>
      <div class="quiz-actions">
        <button class="tool" type="button" onClick={copyMarkdown}>
          Copy as Markdown
        </button>
        <button
          class="tool"
          type="button"
          onClick={() => download('crosswalk-for-my-scope.csv', 'text/csv', reportCsv(items))}
        >
          Download as CSV
        </button>
        <button class="tool" type="button" onClick={() => print()}>
          Print
        </button>
        <p role="status" key={said}>
          {said}
        </p>
      </div>
    </div>
  );
}
