import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useDraftText } from '../texts';
import { ListFrame } from './list-frame';
import { TextInput } from './text-input';
import { useItems } from './use-items';

interface Props {
  id: string;
  /** Of the field, as a label says it. */
  name: string;
  form: readonly string[];
  version: number;
  onType(form: readonly string[]): void;
  /** What is said below each line. */
  below(text: string): ComponentChildren;
}

/** Lines of text, one field each. */
export function ListInput({ id, name, form, version, onType, below }: Props) {
  const { t } = useDraftText();
  const list = useItems(form, version, '', onType);
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
      {(key, place) => (
        <>
          <TextInput
            id={`${id}-${key}`}
            label={t('item', { name, count: place })}
            text={list.valueOf(key)}
            version={list.redrawn}
            long
            onType={(text) => list.type(key, text)}
          />
          {below(form[place - 1] ?? '')}
        </>
      )}
    </ListFrame>
  );
}
