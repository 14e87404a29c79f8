import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useDraftText } from '../texts';

interface Props {
  name: string;
  keys: readonly number[];
  onAdd(): void;
  onRemove(key: number): void;
  onMove(key: number, by: -1 | 1): void;
  /** One line; places count from 1. */
  children(key: number, place: number): ComponentChildren;
}

/** Lines that can be added, removed and moved by buttons. */
export function ListFrame({ name, keys, onAdd, onRemove, onMove, children }: Props) {
  const { t } = useDraftText();
  const [said, setSaid] = useState('');
  const adder = useRef<HTMLButtonElement>(null);
  return (
    <>
      <ol class="draft-lines">
        {keys.map((key, i) => {
          const count = i + 1;
          return (
            <li key={key}>
              {children(key, count)}
              <div class="line-tools">
                <Tool
                  sign="↑"
                  label={t('itemUp', { name, count })}
                  off={i === 0}
                  onClick={() => {
                    onMove(key, -1);
                    setSaid(t('itemMoved', { count: count - 1 }));
                  }}
                />
                <Tool
                  sign="↓"
                  label={t('itemDown', { name, count })}
                  off={i === keys.length - 1}
                  onClick={() => {
                    onMove(key, 1);
                    setSaid(t('itemMoved', { count: count + 1 }));
                  }}
                />
                <Tool
                  sign="✕"
                  label={t('itemRemove', { name, count })}
                  onClick={() => {
                    onRemove(key);
                    setSaid(t('itemRemoved', { count }));
                    adder.current?.focus();
                  }}
                />
              </div>
            </li>
          );
        })}
      </ol>
      <button type="button" ref={adder} onClick={onAdd}>
        {t('itemAdd')}
        <span class="unseen"> ({name})</span>
      </button>
      <p class="unseen" role="status">
        {said}
      </p>
    </>
  );
}

interface ToolProps {
  sign: string;
  label: string;
  /** It stays where it is, so that the focus is not lost when a line reaches the end. */
  off?: boolean;
  onClick(): void;
}

function Tool({ sign, label, off = false, onClick }: ToolProps) {
  const act = (button: HTMLElement) => {
    if (off) return;
    onClick();
    // A line that is moved in the document takes its buttons along, but not the focus.
    requestAnimationFrame(() => button.isConnected && button.focus());
  };
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={(event) => act(event.currentTarget)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
