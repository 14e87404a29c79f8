import { useId, useState } from 'preact/hooks';
import { lockVault, type VaultStatus } from '../../utils/storage/vault';
import { ITERATIONS } from '../../utils/vault/passphrase';
import { ChangeForm } from './change-form';
import { GiveUpForm } from './give-up-form';
import { LockAfter } from './lock-after';
import { MakeForm } from './make-form';
import { useVaultTexts } from './texts';
import { UnlockForm } from './unlock-form';
import { useFinishing } from './use-finishing';
import { useVault } from './use-vault';

/** Everything there is to do with the vault. */
export function VaultSection() {
  const { t, language } = useVaultTexts();
  const vault = useVault();
  const { progress, finish, error } = useFinishing();
  const [said, setSaid] = useState('');
  if (!vault) return null;
  const done = async (key: 'made' | 'givenUp') => {
    setSaid('');
    if (await finish()) setSaid(t(key));
  };
  return (
    <>
      <p>{t('intro')}</p>
      {progress ? (
        <Moving {...progress} closes={vault.closes} />
      ) : (
        <Actions vault={vault} onMade={() => done('made')} onGivenUp={() => done('givenUp')} onSaid={setSaid} />
      )}
      {vault.pending && !progress && vault.state !== 'locked' && (
        <p>
          {t('pending')}{' '}
          <button type="button" onClick={() => void done(vault.closes ? 'made' : 'givenUp')}>
            {t('goOn')}
          </button>
        </p>
      )}
      <p role="status">{said}</p>
      <p role="alert" class="error">
        {error}
      </p>
      <details>
        <summary>{t('how')}</summary>
        <p>{t('protects')}</p>
        <p>{t('staysOpen')}</p>
        <p>{t('howWhat', { iterations: ITERATIONS.toLocaleString(language) })}</p>
      </details>
    </>
  );
}

interface ActionsProps {
  vault: VaultStatus;
  onMade(): void;
  onGivenUp(): void;
  onSaid(said: string): void;
}

function Actions({ vault, onMade, onGivenUp, onSaid }: ActionsProps) {
  const { t } = useVaultTexts();
  const [shown, setShown] = useState<'change' | 'giveUp'>();
  if (vault.state === 'off')
    return (
      <>
        <p>
          <strong>{t('isOff')}</strong>
        </p>
        <MakeForm onMade={onMade} />
      </>
    );
  if (vault.state === 'locked') return <UnlockForm />;
  return (
    <>
      <p>
        <strong>{t('isOpen')}</strong>
      </p>
      <LockAfter />
      <div class="actions">
        <button type="button" onClick={() => void lockVault()}>
          {t('lock')}
        </button>
        <button type="button" aria-expanded={shown === 'change'} onClick={() => setShown('change')}>
          {t('change')}
        </button>
        <button type="button" class="danger" aria-expanded={shown === 'giveUp'} onClick={() => setShown('giveUp')}>
          {t('giveUp')}
        </button>
      </div>
      {shown === 'change' && (
        <ChangeForm
          onDone={(said) => {
            setShown(undefined);
            onSaid(said);
          }}
        />
      )}
      {shown === 'giveUp' && <GiveUpForm onGivenUp={onGivenUp} onCancel={() => setShown(undefined)} />}
    </>
  );
}

function Moving({ done, total, closes }: { done: number; total: number; closes: boolean }) {
  const { t } = useVaultTexts();
  const id = useId();
  return (
    <p>
      <label for={id}>{t(closes ? 'closing' : 'reopening')}</label>
      <br />
      <progress id={id} value={done} max={Math.max(total, 1)} /> {t('progress', { done, total })}
    </p>
  );
}
