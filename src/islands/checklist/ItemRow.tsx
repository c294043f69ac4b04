import type { ItemRecord } from '#domain/checklist/item-state.ts';
import { addressOf } from '#domain/code.ts';
import type { ExportItem } from '#domain/checklist/export.ts';
import { StateFields } from './StateFields.tsx';

/** What the list shows of an item. */
export interface ItemView extends ExportItem {
  detail: string;
  wrong: string;
}

interface Props {
  item: ItemView;
  record: ItemRecord;
  isHidden: boolean;
  onChange: (record: ItemRecord) => void;
}

/** One item: hanging box, what to do, how, which requirement, what to show, who; and where it stands. */
export function ItemRow({ item, record, isHidden, onChange }: Props) {
  const { id, text, detail, wrong, refs, evidence, owner, effort } = item;
  return (
    <li class="check-item" id={id} data-state={record.state} hidden={isHidden}>
      <input
        type="checkbox"
        autocomplete="off"
        id={`tick-${id}`}
        checked={record.state === 'done'}
        onChange={(event) => onChange({ ...record, state: event.currentTarget.checked ? 'done' : 'todo' })}
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
          <dt>Goes wrong</dt>
          <dd>{wrong}</dd>
          <dt>Owner</dt>
          <dd>
            {owner}; takes {effort}
          </dd>
        </dl>
        <StateFields id={id} record={record} onChange={onChange} />
        <p class="paper-lines">Name ____________________ Date ____________________</p>
      </div>
    </li>
  );
}
