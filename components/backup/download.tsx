import { changeChoices } from '../../utils/backup/choices';
import { type Sealed, sealEverything } from '../../utils/backup/content';
import { nameOf } from '../../utils/backup/generations';
import { takeMark } from '../../utils/backup/mark';
import { formatAge } from '../../utils/i18n/format';
import { saveFile } from '../save-file';
import { Action } from './action';
import { useBackupTexts } from './texts';
import type { BackupView } from './use-backup';
import type { BackupWork } from './use-backup-work';

interface Props {
  view: BackupView;
  /** There are no folders in this browser: this is all there is. */
  alone: boolean;
  backupWork: BackupWork;
  onSay(sentence: string): void;
}

/** A copy handed over to the browser's downloads, to be put away by hand. */
export function Download({ view: { choices, vault, now }, alone, backupWork: { work, working }, onSay }: Props) {
  const { t, language } = useBackupTexts();
  const { download } = choices;
  const save = async () => {
    onSay('');
    try {
      const saved = await working(async ({ signal, onStage }) => {
        const mark = await takeMark();
        return {
          mark,
          ...(await sealEverything({ signal, onProgress: (done, of) => onStage({ stage: 'reading', done, of }) })),
        };
      });
      onSay(saved ? await handOver(saved) : t('stopped'));
    } catch (error) {
      onSay(t('failed', { error: error instanceof Error ? error.message : String(error) }));
    }
  };
  const handOver = async ({ content, digest, by, mark }: Sealed & { mark: string }) => {
    const at = Date.now();
    const name = nameOf(at, by);
    saveFile(name, content, 'application/octet-stream');
    await changeChoices({ download: { name, at, bytes: content.size, digest, mark } });
    return t('downloaded', { name });
  };
  return (
    <>
      {alone && <p>{t('downloadWhat')}</p>}
      <div class="actions">
        <Action main={alone} off={work !== undefined || vault !== 'open'} onDo={() => void save()}>
          {t(alone ? 'download' : 'downloadAlso')}
        </Action>
      </div>
      {(alone || download) && (
        <p class="hint">
          {download ? t('lastDownload', { age: formatAge(download.at, now, language) }) : t('noDownload')}
        </p>
      )}
    </>
  );
}
