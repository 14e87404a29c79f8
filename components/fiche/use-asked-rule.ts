import { useEffect } from 'preact/hooks';
import { decoded } from '../address-parts';

const ASKED = /^#fiche\/rule\/(.+)$/;

/** Opens the finding of the rule that a link to this view asks for, and what it is folded in; focus goes there. */
export function useAskedRule(): void {
  useEffect(() => {
    const asked = ASKED.exec(location.hash)?.[1];
    if (!asked) return;
    // Asked once: a later reading must not open it again.
    history.replaceState(history.state, '', '#fiche');
    const finding = document.querySelector<HTMLElement>(`[data-rule="${CSS.escape(decoded(asked))}"]`);
    if (!finding) return;
    const own = finding.querySelector('details');
    for (let fold = own ?? finding.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
      fold.open = true;
    }
    const target = finding.querySelector<HTMLElement>('summary, button');
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'center' });
  }, []);
}
