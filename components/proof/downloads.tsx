import { useState } from 'preact/hooks';
import { type FileKind, makeFile } from '../../utils/proof/file';
import type { ProofSource } from '../../utils/proof/record';
import { saveFile } from '../save-file';
import { useProofTexts } from './texts';

interface Props {
  /** Reads what the files are made of, at the moment one is asked for; undefined when it is gone. */
  load(): Promise<ProofSource | undefined>;
  withNotes?: boolean;
  onPrint?(): void;
}

const FILES = ['xlsx', 'csv-steps', 'csv-assessments', 'csv-listings', 'json', 'xapi'] as const satisfies FileKind[];

/** Every form a proof can be taken away in: paper, and files made on the spot. */
export function Downloads({ load, withNotes = false, onPrint }: Props) {
  const { t, language } = useProofTexts();
  const [semicolon, setSemicolon] = useState(language === 'fr');
  const [said, setSaid] = useState('');
  const labels: Record<FileKind, string> = {
    xlsx: t('fileXlsx'),
    'csv-steps': t('csvOf', { table: t('tableSteps') }),
    'csv-assessments': t('csvOf', { table: t('tableAssessments') }),
    'csv-listings': t('csvOf', { table: t('tableListings') }),
    json: t('fileJson'),
    xapi: t('fileXapi'),
  };
  const make = async (kind: FileKind) => {
    setSaid(t('making'));
    try {
      const source = await load();
      if (!source) throw new Error(t('sessionGone'));
      const { name, content, type } = await makeFile(kind, source, {
        language,
        t,
        withNotes,
        separator: semicolon ? ';' : ',',
      });
      saveFile(name, content, type);
      setSaid(t('made', { name }));
    } catch (error) {
      setSaid(t('makingFailed', { error: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <section class="downloads" aria-labelledby="downloads">
      <h2 id="downloads">{t('download')}</h2>
      <p class="hint">{t('downloadWhat')}</p>
      <div class="actions">
        {onPrint && (
          <button type="button" class="primary" onClick={onPrint}>
            {t('print')}
          </button>
        )}
        {FILES.map((kind) => (
          <button key={kind} type="button" onClick={() => void make(kind)}>
            {labels[kind]}
          </button>
        ))}
      </div>
      <label class="choice">
        <input type="checkbox" checked={semicolon} onChange={() => setSemicolon(!semicolon)} />
        {t('semicolon')}
      </label>
      {onPrint && <p class="hint">{t('printWhat')}</p>}
      <p role="status">{said}</p>
    </section>
  );
}
