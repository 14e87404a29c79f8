import { useRef } from 'preact/hooks';
import { FILE_LIMIT } from '../../utils/exchange/read-everything';
import { FilePicker } from '../options/file-picker';
import { TakeInSteps } from './take-in-steps';
import { useExchangeTexts } from './texts';
import { useTakeIn } from './use-take-in';

/** A file taken in: opened where it is sealed, checked whole, shown for what it would change, and merged. */
export function TakeIn({ onChange }: { onChange(): void }) {
  const { t } = useExchangeTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const takingIn = useTakeIn(onChange, () => heading.current?.focus());
  return (
    <section class="exchange" aria-labelledby="take-in">
      <h3 id="take-in" tabIndex={-1} ref={heading}>
        {t('take')}
      </h3>
      <p>{t('takeWhat')}</p>
      {!takingIn.work && (
        <div class="actions">
          <FilePicker
            label={t('takeButton')}
            accept=".json,.pav,application/json"
            onPick={(file) => void takingIn.choose({ name: file.name, read: async () => file })}
          />
        </div>
      )}
      <p class="hint">{t('takeHint', { limit: FILE_LIMIT / 1e6 })}</p>
      <TakeInSteps takingIn={takingIn} />
    </section>
  );
}
