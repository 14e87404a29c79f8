import { useEffect, useRef, useState } from 'preact/hooks';
import { PassphraseField } from '../vault/passphrase-field';
import { useExchangeTexts } from './texts';

interface Props {
  name: string;
  onPassphrase(passphrase: string): void;
  onCancel(): void;
}

/** Asks for the passphrase of a sealed file. */
export function SealedQuestion({ name, onPassphrase, onCancel }: Props) {
  const { t } = useExchangeTexts();
  const [passphrase, setPassphrase] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <form
      class="confirm"
      aria-label={t('sealedFile', { name })}
      onSubmit={(event) => {
        event.preventDefault();
        onPassphrase(passphrase);
      }}
    >
      <p>
        <strong>{t('sealedFile', { name })}</strong>
      </p>
      <PassphraseField label={t('passphrase')} value={passphrase} input={input} onInput={setPassphrase} />
      <div class="actions">
        <button type="submit" class="primary">
          {t('openButton')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
