import { useEffect, useRef } from 'preact/hooks';
import { usePresentText } from './texts';

/** Nothing to look at, so that people look at the trainer. A click lifts it, as does every key that means something. */
export function BlackScreen({ onLift }: { onLift(): void }) {
  const { t } = usePresentText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="black-screen" onClose={onLift}>
      <button type="button" aria-label={t('blackBack')} onClick={() => dialog.current?.close()} />
    </dialog>
  );
}
