import { useState } from 'preact/hooks';
import { SHORTEST_PASSPHRASE } from '../../utils/vault/passphrase';
import { suggestPassphrase } from '../../utils/vault/suggestion';
import { PassphraseField } from './passphrase-field';
import { useVaultTexts } from './texts';

export interface NewPassphrase {
  first: string;
  again: string;
}
export const NO_PASSPHRASE: NewPassphrase = { first: '', again: '' };

type Fault = { key: 'tooShort'; count: number } | { key: 'different' };

/** What is wrong with a passphrase that is being chosen; nothing when it will do. */
export function faultOf({ first, again }: NewPassphrase): Fault | undefined {
  const missing = SHORTEST_PASSPHRASE - [...first].length;
  if (missing > 0) return { key: 'tooShort', count: missing };
  return first === again ? undefined : { key: 'different' };
}

interface Props {
  label: string;
  value: NewPassphrase;
  /** Say what is wrong: the person has tried to go on. */
  isChecked: boolean;
  onChange(value: NewPassphrase): void;
}

/** A passphrase typed twice, or drawn by chance. */
export function NewPassphraseFields({ label, value, isChecked, onChange }: Props) {
  const { t } = useVaultTexts();
  const [suggested, setSuggested] = useState<string>();
  const fault = isChecked ? faultOf(value) : undefined;
  const suggest = () => {
    const drawn = suggestPassphrase();
    setSuggested(drawn);
    onChange({ ...value, first: drawn, again: '' });
  };
  return (
    <>
      <PassphraseField
        isNew
        label={label}
        value={value.first}
        hint={t('length', { count: SHORTEST_PASSPHRASE })}
        error={fault?.key === 'tooShort' ? t('tooShort', { count: fault.count }) : undefined}
        onInput={(first) => onChange({ ...value, first })}
      />
      <p>
        <button type="button" class="quiet" onClick={suggest}>
          {t('suggest')}
        </button>
      </p>
      <div role="status">
        {suggested && suggested === value.first && (
          <p>
            {t('suggested')} <code class="passphrase">{suggested}</code>
            <br />
            <span class="hint">{t('suggestedHint')}</span>
          </p>
        )}
      </div>
      <PassphraseField
        isNew
        label={t('again')}
        value={value.again}
        error={fault?.key === 'different' ? t('different') : undefined}
        onInput={(again) => onChange({ ...value, again })}
      />
    </>
  );
}
