import { useEffect, useId, useRef } from 'preact/hooks';
import { formatMoment } from '../../utils/i18n/format';
import { ImportPreview } from './import-preview';
import { SealedQuestion } from './sealed-question';
import { useExchangeTexts } from './texts';
import type { TakingIn } from './use-take-in';
import { WorkLine } from './work';

/** The file under way: what is being done, what is asked, what it would change, how it ended. */
export function TakeInSteps({ takingIn: { step, said, work, cancel, open, take } }: { takingIn: TakingIn }) {
  const { t, language } = useExchangeTexts();
  const id = useId();
  const preview = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (step?.phase === 'preview') preview.current?.focus();
  }, [step]);
  return (
    <>
      {work && <WorkLine {...work} />}
      {!work && step?.phase === 'sealed' && (
        <SealedQuestion name={step.name} onPassphrase={(passphrase) => void open(step, passphrase)} onCancel={cancel} />
      )}
      {!work && step?.phase === 'preview' && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as part of a form.
        <div class="confirm" role="group" aria-labelledby={id} tabIndex={-1} ref={preview}>
          <h4 id={id}>{t('preview', { name: step.name })}</h4>
          <p>{t('exportedOn', { moment: formatMoment(step.checked.exportedAt, language) })}</p>
          <ImportPreview counts={step.counts} />
          {step.left > 0 && <p>{t('needVault', { count: step.left })}</p>}
          {step.checked.strangers.length > 0 && (
            <p>{t('strangers', { names: step.checked.strangers.join(', ').slice(0, 500) })}</p>
          )}
          <p class="hint">{t('undoHint')}</p>
          <div class="actions">
            <button type="button" class="primary" onClick={() => void take(step)}>
              {t('takeYes')}
            </button>
            <button type="button" onClick={cancel}>
              {t('cancel')}
            </button>
          </div>
        </div>
      )}
      <p role="status">{said}</p>
    </>
  );
}
