import { useEffect, useRef, useState } from 'preact/hooks';
import { importFile, type Preview, previewFile } from '../../utils/exchange/everything';
import { FILE_LIMIT } from '../../utils/exchange/read-everything';
import { isSealed, openFile } from '../../utils/exchange/sealed-file';
import { formatMoment } from '../../utils/i18n/format';
import { FilePicker } from '../options/file-picker';
import { ImportPreview } from './import-preview';
import { problemText } from './problem';
import { SealedQuestion } from './sealed-question';
import { useExchangeTexts } from './texts';
import { useWork, WorkLine, wasStopped } from './work';

type Step = { phase: 'sealed'; file: File } | ({ phase: 'preview'; name: string } & Preview);

/** A file taken in: opened where it is sealed, checked whole, shown for what it would change, and merged. */
export function TakeIn({ onChange }: { onChange(): void }) {
  const { t, language } = useExchangeTexts();
  const [step, setStep] = useState<Step>();
  const [said, setSaid] = useState('');
  const { work, run } = useWork();
  const preview = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step?.phase === 'preview') preview.current?.focus();
  }, [step]);

  /** The buttons that had the focus are gone; what was done is said by the status. */
  const close = (sentence: string) => {
    setStep(undefined);
    setSaid(sentence);
    heading.current?.focus();
  };
  const look = async (file: Blob, name: string) => {
    try {
      const found = await run(t('checking'), (reins) => previewFile(file, reins));
      setStep({ phase: 'preview', name, ...found });
    } catch (error) {
      close(wasStopped(error) ? '' : problemText(error, t, 'readRefused'));
    }
  };
  const choose = async (file: File) => {
    setStep(undefined);
    setSaid('');
    if (await isSealed(file)) setStep({ phase: 'sealed', file });
    else await look(file, file.name);
  };
  const open = async (file: File, passphrase: string) => {
    setSaid('');
    let opened: Blob;
    try {
      opened = await run(t('opening'), ({ signal, onProgress }) =>
        openFile(file, passphrase, { limit: FILE_LIMIT, signal, onProgress: (done) => onProgress(done, file.size) }),
      );
    } catch (error) {
      setSaid(wasStopped(error) ? '' : problemText(error, t, 'readRefused'));
      return;
    }
    await look(opened, file.name);
  };
  const take = async ({ checked }: Preview) => {
    try {
      const counts = Object.values(await run(t('taking'), (reins) => importFile(checked, reins)));
      const changed = counts.reduce((sum, { added, replaced }) => sum + added + replaced, 0);
      close(changed ? t('taken', { count: changed }) : t('nothingNew'));
    } catch (error) {
      close(wasStopped(error) ? t('takeStopped') : problemText(error, t, 'takeRefused'));
    }
    onChange();
  };
  return (
    <section class="exchange" aria-labelledby="take-in">
      <h3 id="take-in" tabIndex={-1} ref={heading}>
        {t('take')}
      </h3>
      <p>{t('takeWhat')}</p>
      {!work && (
        <div class="actions">
          <FilePicker
            label={t('takeButton')}
            accept=".json,.pav,application/json"
            onPick={(file) => void choose(file)}
          />
        </div>
      )}
      <p class="hint">{t('takeHint', { limit: FILE_LIMIT / 1e6 })}</p>
      {work && <WorkLine {...work} />}
      {!work && step?.phase === 'sealed' && (
        <SealedQuestion
          name={step.file.name}
          onPassphrase={(passphrase) => void open(step.file, passphrase)}
          onCancel={() => close('')}
        />
      )}
      {!work && step?.phase === 'preview' && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as part of a form.
        <div class="confirm" role="group" aria-labelledby="import-preview" tabIndex={-1} ref={preview}>
          <h4 id="import-preview">{t('preview', { name: step.name })}</h4>
          <p>{t('exportedOn', { moment: formatMoment(step.checked.exportedAt, language) })}</p>
          <ImportPreview counts={step.counts} />
          {step.checked.strangers.length > 0 && (
            <p>{t('strangers', { names: step.checked.strangers.join(', ').slice(0, 500) })}</p>
          )}
          <p class="hint">{t('undoHint')}</p>
          <div class="actions">
            <button type="button" class="primary" onClick={() => void take(step)}>
              {t('takeYes')}
            </button>
            <button type="button" onClick={() => close('')}>
              {t('cancel')}
            </button>
          </div>
        </div>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
