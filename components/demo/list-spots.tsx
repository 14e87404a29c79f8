import { useRef } from 'preact/hooks';
import type { Attribute, Party } from '../../utils/core/listing';
import { partyOf } from '../../utils/demo/field-codec';
import { useText } from '../settings';
import { useSheet } from './sheet';
import { useDemoText } from './texts';
import { TypedText } from './typed-text';

/** After a line is added or taken away, the keyboard goes to the line that now stands there. */
function useLineFocus() {
  const list = useRef<HTMLUListElement>(null);
  const focusLine = (index: number) =>
    requestAnimationFrame(() => {
      const lines = list.current?.querySelectorAll<HTMLElement>(':scope > li') ?? [];
      (
        lines[Math.max(0, Math.min(index, lines.length - 1))]?.querySelector<HTMLElement>('textarea, input') ??
        list.current?.parentElement?.querySelector<HTMLElement>('button')
      )?.focus();
    });
  return { list, focusLine };
}

/** A list of texts, one line each. */
export function LinesSpot({ name }: { name: 'bullets' | 'safetyInformation' }) {
  const { t } = useText();
  const { t: say } = useDemoText();
  const { fields, change, leave } = useSheet();
  const { list, focusLine } = useLineFocus();
  const lines = fields[name] ?? [];
  const field = t(`field_${name}`);
  const put = (next: string[]) => change?.(name, next.length ? next : undefined);
  const resize = (next: string[], index: number) => {
    leave();
    put(next);
    focusLine(index);
  };
  return (
    <>
      <ul class="lines" ref={list}>
        {lines.map((line, i) => (
          <li key={i}>
            <TypedText
              label={say('line', { field, count: i + 1 })}
              value={line}
              long
              onType={(text) => {
                put(lines.with(i, text));
                return true;
              }}
              onLeave={leave}
              onKeyDown={(event) => {
                if (event.key === 'Enter') event.preventDefault();
              }}
            />
            <button type="button" class="take-away" onClick={() => resize(lines.toSpliced(i, 1), i)}>
              <span aria-hidden="true">×</span>
              <span class="unseen">{say('removeLine', { field, count: i + 1 })}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="add" onClick={() => resize([...lines, ''], lines.length)}>
        {say('addLine', { field })}
      </button>
    </>
  );
}

/** The table of characteristics, name and value beside each other. */
export function RowsSpot() {
  const { t } = useText();
  const { t: say } = useDemoText();
  const { fields, change, leave } = useSheet();
  const { list, focusLine } = useLineFocus();
  const rows = fields.attributes ?? [];
  const field = t('field_attributes');
  const put = (next: Attribute[]) => change?.('attributes', next.length ? next : undefined);
  const set = (index: number, part: Partial<Attribute>) => {
    put(rows.map((row, i) => (i === index ? { ...row, ...part } : row)));
    return true;
  };
  const resize = (next: Attribute[], index: number) => {
    leave();
    put(next);
    focusLine(index);
  };
  return (
    <>
      <ul class="rows-edit" ref={list}>
        {rows.map(({ name, value }, i) => (
          <li key={i}>
            <TypedText
              label={say('rowName', { count: i + 1 })}
              value={name}
              onType={(text) => set(i, { name: text })}
              onLeave={leave}
            />
            <TypedText
              label={say('rowValue', { count: i + 1 })}
              value={value}
              long
              onType={(text) => set(i, { value: text })}
              onLeave={leave}
            />
            <button type="button" class="take-away" onClick={() => resize(rows.toSpliced(i, 1), i)}>
              <span aria-hidden="true">×</span>
              <span class="unseen">{say('removeLine', { field, count: i + 1 })}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="add" onClick={() => resize([...rows, { name: '', value: '' }], rows.length)}>
        {say('addLine', { field })}
      </button>
    </>
  );
}

const PARTY_LINES = ['name', 'postalAddress', 'electronicAddress'] as const satisfies readonly (keyof Party)[];

/** Who answers for the product: name and two addresses. */
export function PartySpot({ name }: { name: 'manufacturer' | 'responsiblePerson' }) {
  const { t } = useText();
  const { t: say } = useDemoText();
  const { fields, change, leave } = useSheet();
  const party = fields[name] ?? {};
  return (
    <div class="party">
      {PARTY_LINES.map((line) => (
        <TypedText
          key={line}
          label={say(`party_${line}`, { field: t(`field_${name}`) })}
          value={party[line] ?? ''}
          long
          onType={(text) => {
            change?.(name, partyOf({ ...party, [line]: text }));
            return true;
          }}
          onLeave={leave}
        />
      ))}
    </div>
  );
}
