import { useState } from 'preact/hooks';
import { addressOf } from '#domain/code.ts';
import type { Conversion } from '#domain/transition/convert.ts';
import { type ChangedClause, conversionCsv, conversionMarkdown } from '#domain/transition/export.ts';
import { copyAsMarkdown, download } from '../download.ts';

interface Props {
  result: Conversion;
  clauses: readonly ChangedClause[];
}

/** The converted table, what is newly open, what could not be read, and the ways out. */
export function ConversionResult({ result, clauses }: Props) {
  const [said, setSaid] = useState('');
  const { rows, openNew, namedNew, unread, ambiguous } = result;
  const copyMarkdown = async () => setSaid(await copyAsMarkdown(conversionMarkdown(result, clauses)));
  return (
    <div class="flow">
      {rows.length > 0 && (
        <div class="table-wrap">
          <table class="plain-table">
            <thead>
              <tr>
                <th>2022</th>
                <th>From 2013</th>
                <th>Also part of it</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ to, title, from, alsoPartOf }) => (
                <tr key={to}>
                  <th scope="row">
                    <span translate={false}>{to}</span> {title}
                  </th>
                  <td>
                    {from.map(({ code, relation }) => (
                      <div key={code}>
                        <span translate={false}>{code}</span> {relation}
                      </div>
                    ))}
                  </td>
                  <td translate={false}>{alsoPartOf.join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {ambiguous.length > 0 && (
        <p class="notice">
          Without the letter A these may mean a clause instead of a control: {ambiguous.join(', ')}. They were converted
          as controls; check them.
        </p>
      )}
      {unread.length > 0 && (
        <details open>
          <summary>Not converted ({unread.reduce((sum, { texts }) => sum + texts.length, 0)})</summary>
          <ul class="plain-list">
            {unread.map(({ texts, reason }) => (
              <li key={reason}>
                <b class="unread">{texts.join(', ')}</b>: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>New in 2022: decide on each ({openNew.length})</summary>
        {namedNew.length > 0 && <p>Your text names these already: {namedNew.map(({ code }) => code).join(', ')}.</p>}
        <ul class="plain-list">
          {openNew.map(({ code, title }) => (
            <li key={code}>
              <a href={addressOf(code)}>
                <span translate={false}>{code}</span> {title}
              </a>
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>Clauses that changed, Amendment 1:2024 included: compare each ({clauses.length})</summary>
        <ul class="plain-list">
          {clauses.map(({ code, title, changeNote }) => (
            <li key={code}>
              <a href={addressOf(code)}>
                <span translate={false}>{code}</span> {title}
              </a>
              . {changeNote}
            </li>
          ))}
        </ul>
      </details>
      <div class="quiz-actions">
        <button
          class="tool"
          type="button"
          onClick={() => download('controls-2013-to-2022.csv', 'text/csv', conversionCsv(result))}
        >
          Download as CSV
        </button>
        <button class="tool" type="button" onClick={copyMarkdown}>
          Copy as Markdown
        </button>
        <p role="status" key={said}>
          {said}
        </p>
      </div>
    </div>
  );
}
