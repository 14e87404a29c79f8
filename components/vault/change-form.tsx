import { useState } from 'preact/hooks';
import { changePassphrase } from '../../utils/storage/vault';
import { faultOf, NewPassphraseFields, NO_PASSPHRASE } from './new-passphrase';
import { PassphraseField } from './passphrase-field';
import { useVaultTexts } from './texts';
import { useAttempt } from './use-attempt';

/** Puts the vault under another passphrase. */
export function ChangeForm({ onDone }: { onDone(said: string): void }) {
  const { t } = useVaultTexts();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState(NO_PASSPHRASE);
  const [isChecked, setChecked] = useState(false);
  const { attempt, isBlocked, error, waiting } = useAttempt();
  const change = async () => {
    setChecked(true);
    if (faultOf(next) || !current) return;
    if (await attempt(() => changePassphrase(current, next.first))) onDone(t('changed'));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlocked) void change();
      }}
    >
      <PassphraseField label={t('current')} value={current} error={error} onInput={setCurrent} />
      <NewPassphraseFields label={t('next')} value={next} isChecked={isChecked} onChange={setNext} />
      <div class="actions">
        <button type="submit" disabled={isBlocked}>
          {t('change')}
        </button>
        <button type="button" onClick={() => onDone('')}>
          {t('cancel')}
        </button>
      </div>
      <p role="status">{waiting}</p>
    </form>
  );
}
