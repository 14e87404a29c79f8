import { useEffect, useRef, useState } from 'preact/hooks';
import { unlockVault } from '../../utils/storage/vault';
import { PassphraseField } from './passphrase-field';
import { useVaultTexts } from './texts';
import { useAttempt } from './use-attempt';

/** Stands where private things would, while the vault is locked. */
export function UnlockForm({ isWhole = false }: { isWhole?: boolean }) {
  const { t } = useVaultTexts();
  const [passphrase, setPassphrase] = useState('');
  const { attempt, isTrying, isBlocked, error, waiting } = useAttempt();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (error) input.current?.focus();
  }, [error]);
  return (
    <form
      class="vault-lock"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlocked && passphrase) void attempt(() => unlockVault(passphrase));
      }}
    >
      {isWhole ? <h1>{t('lockedTitle')}</h1> : <h3>{t('lockedTitle')}</h3>}
      <p>{t('lockedWhat')}</p>
      <PassphraseField label={t('passphrase')} value={passphrase} error={error} input={input} onInput={setPassphrase} />
      <div class="actions">
        <button type="submit" disabled={isBlocked || !passphrase}>
          {t(isTrying ? 'opening' : 'open')}
        </button>
      </div>
      <p role="status">{waiting}</p>
    </form>
  );
}
