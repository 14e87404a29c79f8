import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { CannotPutBack } from '../../utils/storage/forget';
import { Masked, useMasked } from '../masking';
import { useForgetTexts } from './texts';

/** Something erased that this page still holds. */
export interface Undoable {
  name: string;
  isPrivate: boolean;
  undo(): Promise<void>;
}
/** Erases, and holds the way back; says what went wrong. */
export type Erase = (
  name: string,
  deed: () => Promise<(() => Promise<void>) | undefined>,
  isPrivate?: boolean,
) => Promise<void>;
export const Erasing = createContext<Erase>(() => Promise.resolve());
export const useErase = () => useContext(Erasing);

/** What this page has erased, latest first, and the way to erase more. */
export function useUndo(onChange: () => void) {
  const { t } = useForgetTexts();
  const [held, setHeld] = useState<Undoable[]>([]);
  const [said, setSaid] = useState('');
  const erase: Erase = async (name, deed, isPrivate = true) => {
    try {
      const undo = await deed();
      if (undo) setHeld((others) => [{ name, isPrivate, undo }, ...others]);
      setSaid(undo ? '' : t('gone', { name }));
    } catch (error) {
      setSaid(t('refused', { error: String(error) }));
    }
    onChange();
  };
  const bringBack = async (one: Undoable, shown: string) => {
    try {
      await one.undo();
      setHeld((all) => all.filter((other) => other !== one));
      setSaid(t('back', { name: shown }));
    } catch (error) {
      setSaid(error instanceof CannotPutBack ? t('cannotPutBack') : t('undoRefused', { error: String(error) }));
    }
    onChange();
  };
  return { held, said, erase, bringBack };
}

export function UndoList({ held, said, bringBack }: Omit<ReturnType<typeof useUndo>, 'erase'>) {
  const { t } = useForgetTexts();
  const masked = useMasked();
  const first = useRef<HTMLButtonElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const before = useRef(0);
  useEffect(() => {
    // The button that erased it is gone: the way back is where one wants to be.
    if (held.length > before.current) first.current?.focus();
    if (held.length < before.current) status.current?.focus();
    before.current = held.length;
  }, [held.length]);
  return (
    <div class="forget-undo">
      {held.map((one, i) => {
        const shown = masked && one.isPrivate ? '•••' : one.name;
        return (
          <div key={held.length - i} class="notice">
            <p>{shown === one.name ? t('gone', { name: shown }) : <GoneMasked />}</p>
            <button type="button" ref={i === 0 ? first : null} onClick={() => void bringBack(one, shown)}>
              {t('undo')}
            </button>
          </div>
        );
      })}
      <p role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
    </div>
  );
}

function GoneMasked() {
  const { t } = useForgetTexts();
  return (
    <>
      {t('gone', { name: '' })} <Masked />
    </>
  );
}
