import { useEffect, useRef } from 'preact/hooks';
import { KeyList } from './key-list';
import { usePresentText } from './texts';

/** The keys, over the slide; Escape closes it. */
export function KeyHelp({ onClose }: { onClose(): void }) {
  const { t } = usePresentText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="key-help" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{t('keysTitle')}</h2>
      <KeyList />
      <button type="button" class="primary" onClick={() => dialog.current?.close()}>
        {t('close')}
      </button>
    </dialog>
  );
}
