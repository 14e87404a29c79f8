import { useEffect, useRef } from 'preact/hooks';
import { type Deed, deedOf } from './keys';

/** Hears the keys of the page; none while something lies over the slide, which has keys of its own. */
export function useKeys(deeds: Readonly<Record<Deed, () => void>>): void {
  const latest = useRef(deeds);
  latest.current = deeds;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const deed = deedOf(event);
      if (!deed || event.defaultPrevented) return;
      const black = document.querySelector<HTMLDialogElement>('dialog.black-screen[open]');
      if (black) {
        // Escape closes a dialog by itself.
        if (deed === 'leave') return;
        event.preventDefault();
        return black.close();
      }
      if (document.querySelector('dialog[open], :popover-open')) return;
      event.preventDefault();
      latest.current[deed]();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
