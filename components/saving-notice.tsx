import { useText } from './settings';
import type { ListingState } from './use-reading';

/** Says when a report is not remembered, and why. */
export function SavingNotice({ state: { unsaved, incognito, practice } }: { state: ListingState }) {
  const { t } = useText();
  if (unsaved) {
    return (
      <div class="notice" data-tone="warning">
        <strong>{t('notSaved', { error: t(unsaved === 'full' ? 'diskFull' : 'diskRefused') })}</strong>
        <p>{t(unsaved === 'full' ? 'unsavedFull' : 'unsavedRefused')}</p>
      </div>
    );
  }
  if (practice) return <p class="notice">{t('practiceListing')}</p>;
  return incognito ? <p class="notice">{t('incognito')}</p> : null;
}
