import { useState } from 'preact/hooks';
import { giveUpVault } from '../../utils/storage/vault';
import { PassphraseField } from './passphrase-field';
import { useVaultTexts } from './texts';
import { useAttempt } from './use-attempt';

/** Gives the vault up, which the passphrase alone allows. */
export function GiveUpForm({ onGivenUp, onCancel }: { onGivenUp(): void; onCancel(): void }) {
  const { t } = useVaultTexts();
  const [current, setCurrent] = useState('');
  const { attempt, isBlocked, error, waiting } = useAttempt();
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault();
        if (!isBlocked && current && (await attempt(() => giveUpVault(current)))) onGivenUp();
      }}
    >
      <p>{t('giveUpWhat')}</p>
      <PassphraseField label={t('current')} value={current} error={error} onInput={setCurrent} />
      <div class="actions">
        <button type="submit" class="danger" disabled={isBlocked || !current}>
          {t('giveUp')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
      <p role="status">{waiting}</p>
    </form>
  );
}
