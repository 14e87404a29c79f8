import type { Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useVaultTexts } from './texts';

interface Props {
  label: string;
  value: string;
  isNew?: boolean;
  hint?: string;
  error?: string | undefined;
  input?: Ref<HTMLInputElement>;
  onInput(value: string): void;
}

/** Where a passphrase is typed, hidden unless one asks to see it. */
export function PassphraseField({ label, value, isNew = false, hint, error, input, onInput }: Props) {
  const { t } = useVaultTexts();
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        {...(input && { ref: input })}
        type={(isShown ? 'text' : 'password') as 'password'}
        autocomplete={isNew ? 'new-password' : 'current-password'}
        autocapitalize="off"
        spellcheck={false}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-about`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <label class="choice">
        <input type="checkbox" checked={isShown} onChange={({ currentTarget }) => setShown(currentTarget.checked)} />{' '}
        {t('show')}
      </label>
      <p id={`${id}-about`} class={error ? 'error' : 'hint'} {...(error && { role: 'alert' })}>
        {error ?? hint}
      </p>
    </div>
  );
}
