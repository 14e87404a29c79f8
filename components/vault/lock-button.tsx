import { lockVault } from '../../utils/storage/vault';
import { useVaultTexts } from './texts';
import { useVault } from './use-vault';

/** Locks the vault in every window; there only while it is open. */
export function LockButton() {
  const { t } = useVaultTexts();
  return useVault()?.state === 'open' ? (
    <button type="button" class="quiet" onClick={() => void lockVault()}>
      {t('lock')}
    </button>
  ) : null;
}
