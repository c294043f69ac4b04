import { addressOf } from '#domain/code.ts';

/** What the list shows of an item. */
export interface ItemView {
  id: string;
  text: string;
  detail: string;
  refs: string[];
  evidence: string[];
  owner: string;
}

interface Props {
  item: ItemView;
  ticked: boolean;
  onTick: (on: boolean) => void;
}

/** One item: hanging box, what to do, how, which requirement, what to show, who. */
export function Item({ item, ticked, onTick }: Props) {
  const { id, text, detail, refs, evidence, owner } = item;
  return (
    <li class="check-item" id={id}>
      <input
        type="checkbox"
        autocomplete="off"
        id={`tick-${id}`}
        checked={ticked}
        onChange={(event) => onTick(event.currentTarget.checked)}
        aria-describedby={`detail-${id}`}
      />
      <div>
        <label for={`tick-${id}`}>{text}</label>
        <p class="detail" id={`detail-${id}`}>
          {detail}
        </p>
        <dl class="check-meta">
          <dt>Requirement</dt>
          <dd class="codes" translate={false}>
            {refs.map((code, index) => (
              <span key={code}>
                {index > 0 && ', '}
                <a href={addressOf(code)}>{code}</a>
              </span>
            ))}
          </dd>
          <dt>Evidence</dt>
          <dd>{evidence.join('; ')}</dd>
          <dt>Owner</dt>
          <dd>{owner}</dd>
        </dl>
        <p class="paper-lines">Name ____________________ Date ____________________</p>
      </div>
    </li>
  );
}
