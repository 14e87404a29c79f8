import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { type Removed, restore } from '../../utils/storage/sessions';
import { useTexts } from './texts';

export interface Removal {
  key: 'sessionDeleted' | 'personRemoved';
  name: string;
  removed: Removed;
}

/** What was removed while the page is open, latest first, and the way to add to it. */
export const Removals = createContext<(removal: Removal) => void>(() => {});
export const useRemovals = () => useContext(Removals);

/** Everything that can still be brought back. */
export function RemovalList({
  removals,
  onRestored,
}: {
  removals: readonly Removal[];
  onRestored(one: Removal): void;
}) {
  const { t } = useTexts();
  const [said, setSaid] = useState('');
  const first = useRef<HTMLButtonElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const before = useRef(0);
  useEffect(() => {
    // The button that removed it is gone: the way back is where one wants to be.
    if (removals.length > before.current) first.current?.focus();
    before.current = removals.length;
  }, [removals.length]);
  const bringBack = async (removal: Removal) => {
    try {
      await restore(removal.removed);
      onRestored(removal);
      setSaid(t('restored', { name: removal.name }));
    } catch (error) {
      setSaid(t('restoreRefused', { error: String(error) }));
    }
    status.current?.focus();
  };
  return (
    <div class="removals">
      {removals.map((removal, index) => (
        <div key={index} class="notice removal">
          <p>{t(removal.key, { name: removal.name })}</p>
          <button type="button" ref={index === 0 ? first : null} onClick={() => void bringBack(removal)}>
            {t('restore')}
            <span class="unseen"> {removal.name}</span>
          </button>
        </div>
      ))}
      <p role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
    </div>
  );
}
