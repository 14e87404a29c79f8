import { useEffect, useState } from 'preact/hooks';
import type { Attribute } from '../../../utils/core/listing';
import { useDraftText } from '../texts';
import { ListFrame } from './list-frame';
import { TextInput } from './text-input';
import { useItems } from './use-items';

interface Props {
  id: string;
  name: string;
  form: readonly Attribute[];
  version: number;
  onType(form: readonly Attribute[]): void;
}

const EMPTY: Attribute = { name: '', value: '' };

/** The table of attributes: a name and a value on each line. */
export function RowsInput({ id, name, form, version, onType }: Props) {
  const { t } = useDraftText();
  const list = useItems(form, version, EMPTY, onType);
  const [wanted, setWanted] = useState<string>();
  useEffect(() => {
    if (wanted) document.getElementById(wanted)?.focus();
  }, [wanted]);
  return (
    <ListFrame
      name={name}
      keys={list.items.map(({ key }) => key)}
      onAdd={() => setWanted(`${id}-${list.add()}`)}
      onRemove={list.remove}
      onMove={list.move}
    >
      {(key, count) => {
        const row = list.valueOf(key);
        return (
          <div class="draft-row">
            <TextInput
              id={`${id}-${key}`}
              label={t('rowName', { count })}
              text={row.name}
              version={list.redrawn}
              onType={(text) => list.type(key, { ...list.valueOf(key), name: text })}
            />
            <TextInput
              id={`${id}-${key}-value`}
              label={t('rowValue', { count })}
              text={row.value}
              version={list.redrawn}
              onType={(text) => list.type(key, { ...list.valueOf(key), value: text })}
            />
          </div>
        );
      }}
    </ListFrame>
  );
}
