import { useState } from 'preact/hooks';
import { makeVault } from '../../utils/storage/vault';
import { faultOf, NewPassphraseFields, NO_PASSPHRASE } from './new-passphrase';
import { useVaultTexts } from './texts';
import { useAttempt } from './use-attempt';

/** Makes the vault, once the person knows that there is no way back. */
export function MakeForm({ onMade }: { onMade(): void }) {
  const { t } = useVaultTexts();
  const [passphrase, setPassphrase] = useState(NO_PASSPHRASE);
  const [isUnderstood, setUnderstood] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const { attempt, isTrying, error } = useAttempt();
  const make = async () => {
    setChecked(true);
    if (faultOf(passphrase) || !isUnderstood) return;
    if (await attempt(() => makeVault(passphrase.first))) onMade();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTrying) void make();
      }}
    >
      <NewPassphraseFields label={t('choose')} value={passphrase} isChecked={isChecked} onChange={setPassphrase} />
      <div class="notice" data-tone="warning">
        <p>
          <strong>{t('noRecovery')}</strong>
        </p>
        <label class="choice">
          <input
            type="checkbox"
            checked={isUnderstood}
            onChange={({ currentTarget }) => setUnderstood(currentTarget.checked)}
          />{' '}
          {t('understood')}
        </label>
      </div>
      <div class="actions">
        <button type="submit" disabled={isTrying}>
          {t(isTrying ? 'making' : 'make')}
        </button>
      </div>
      <p role="alert" class="error">
        {error ?? (isChecked && !faultOf(passphrase) && !isUnderstood ? t('toTick') : '')}
      </p>
    </form>
  );
}
