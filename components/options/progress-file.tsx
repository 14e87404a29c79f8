import { useEffect, useRef, useState } from 'preact/hooks';
import { formatMoment } from '../../utils/i18n/format';
import { dayOf } from '../../utils/storage/snapshots';
import {
  exportProgress,
  type ImportCounts,
  importProgress,
  PROGRESS_LIMIT,
  type ProgressFile as Progress,
  parseProgressFile,
  previewImport,
} from '../../utils/training/backup';
import { FilePicker } from './file-picker';
import { ImportPreview } from './import-preview';
import { useProgressTexts } from './progress-texts';
import { saveAs } from './save-as';

interface Chosen {
  name: string;
  file: Progress;
  counts: ImportCounts;
}

/** The progress of the training as one file: saved, and taken up again after a look at what is in it. */
export function ProgressFile({ onChange }: { onChange(): void }) {
  const { t, language } = useProgressTexts();
  const [chosen, setChosen] = useState<Chosen>();
  const [said, setSaid] = useState('');
  const preview = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => preview.current?.focus(), [chosen]);

  const save = async () => {
    try {
      const name = `pret-a-vendre-progression-${dayOf(Date.now())}.json`;
      saveAs(name, JSON.stringify(await exportProgress(), null, 1));
      setSaid(t('exported', { name }));
    } catch (error) {
      setSaid(t('exportRefused', { error: String(error) }));
    }
  };
  const choose = async (picked: File) => {
    setChosen(undefined);
    if (picked.size > PROGRESS_LIMIT) {
      setSaid(t('fileTooLarge', { size: picked.size / 1e6, limit: PROGRESS_LIMIT / 1e6 }));
      return;
    }
    try {
      const parsed = parseProgressFile(await picked.text());
      setSaid(parsed.ok ? '' : t(parsed.problem.key, parsed.problem.data));
      if (parsed.ok) {
        setChosen({ name: picked.name, file: parsed.file, counts: await previewImport(parsed.file) });
      }
    } catch (error) {
      setSaid(t('importRefused', { error: String(error) }));
    }
  };
  const close = (sentence: string) => {
    setChosen(undefined);
    setSaid(sentence);
    // The buttons that had it are gone; what was done is said by the status.
    heading.current?.focus();
  };
  const take = async ({ file }: Chosen) => {
    try {
      const counts = Object.values(await importProgress(file));
      const changed = counts.reduce((sum, { added, replaced }) => sum + added + replaced, 0);
      close(changed ? t('imported', { count: changed }) : t('nothingNew'));
      onChange();
    } catch (error) {
      close(t('importRefused', { error: String(error) }));
    }
  };
  return (
    <section class="progress-file" aria-labelledby="progress-file">
      <h3 id="progress-file" tabIndex={-1} ref={heading}>
        {t('progressFile')}
      </h3>
      <p>{t('progressFileWhat')}</p>
      <div class="actions">
        <button type="button" onClick={() => void save()}>
          {t('exportProgress')}
        </button>
        <FilePicker label={t('importProgress')} accept=".json,application/json" onPick={(file) => void choose(file)} />
      </div>
      <p class="hint">{t('importWhat')}</p>
      {chosen && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as part of a form.
        <div class="confirm" role="group" aria-labelledby="import-preview" tabIndex={-1} ref={preview}>
          <h4 id="import-preview">{t('preview', { name: chosen.name })}</h4>
          <p>{t('exportedOn', { moment: formatMoment(chosen.file.exportedAt, language) })}</p>
          <ImportPreview counts={chosen.counts} />
          <div class="actions">
            <button type="button" class="primary" onClick={() => void take(chosen)}>
              {t('importYes')}
            </button>
            <button type="button" onClick={() => close('')}>
              {t('importNo')}
            </button>
          </div>
        </div>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
