import { addressOf } from '#domain/code.ts';
import { relations } from '#domain/crosswalk/relation.ts';
import { missingReason, type ReportItem } from '#domain/crosswalk/report.ts';

interface Props {
  title: string;
  items: readonly ReportItem[];
}

/** One of the three lists; each item opens to the rows that decided, with their reasons. */
export function StandingList({ title, items }: Props) {
  if (items.length === 0) return null;
  return (
    <details class="standing">
      <summary>
        <h4>{title}</h4> <span class="soft">{items.length}</span>
      </summary>
      <ul class="plain">
        {items.map((item) => (
          <li key={item.code}>
            <p class="counter-code">
              <a href={addressOf(item.code)}>
                <b translate={false}>{item.code}</b> {item.title}
              </a>
            </p>
            {item.links.length === 0 && <p>{missingReason(item)}</p>}
            {item.links.map(({ from, seen, strength, reason, gap }) => (
              <p key={from}>
                <span class="pair-glyph" aria-hidden="true">
                  {relations[seen].glyph}
                </span>{' '}
                <a href={addressOf(from)} translate={false}>
                  {from}
                </a>{' '}
                <span class="soft">
                  is {relations[seen].words} it, strength {strength}.
                </span>{' '}
                {reason} <span class="soft">{gap}</span>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
