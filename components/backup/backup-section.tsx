import '../backup.css';
import { useRef, useState } from 'preact/hooks';
import { askAccess, readGeneration } from '../../utils/backup/folder';
import { alone, backUpInto, verifyFolder } from '../../utils/backup/run';
import { formatMoment } from '../../utils/i18n/format';
import { MASK } from '../../utils/judging/secrets';
import { addFolder, type Folder, forgetFolder, readFolders } from '../../utils/storage/folders';
import type { SectionProps } from '../data/sections';
import { useTakeIn } from '../exchange/use-take-in';
import { WorkLine } from '../exchange/work';
import { useMasked } from '../masking';
import { Action } from './action';
import { BackupChoices } from './backup-choices';
import { Download } from './download';
import { FolderCard } from './folder-card';
import { Restore } from './restore';
import { useBackupTexts } from './texts';
import { type FolderView, useBackup } from './use-backup';
import { useBackupWork } from './use-backup-work';

/** Copies of everything in folders of the merchant's choice; where the browser knows no folders, as downloads. */
export function BackupSection({ onChange }: SectionProps) {
  const { t, language } = useBackupTexts();
  const { view, error, look } = useBackup();
  const backupWork = useBackupWork();
  const { work, working } = backupWork;
  const masked = useMasked();
  const [said, setSaid] = useState('');
  const restoreHeading = useRef<HTMLHeadingElement>(null);
  const restoring = useTakeIn(onChange, () => restoreHeading.current?.focus());
  const heading = useRef<HTMLHeadingElement>(null);
  const nameOf = ({ handle: { name } }: Pick<Folder, 'handle'>) => (masked ? MASK : name);

  /** Does something, says how it went, and looks again. */
  const doing = async (deed: () => Promise<string>) => {
    setSaid('');
    try {
      setSaid(await deed());
    } catch (failure) {
      setSaid(t('failed', { error: failure instanceof Error ? failure.message : String(failure) }));
    }
    await look();
  };
  const backUp = (chosen?: Folder) =>
    doing(async () => {
      const ids = new Set((chosen ? [chosen] : (view?.folders ?? [])).map(({ id }) => id));
      const folders = (await readFolders()).filter(({ id }) => ids.has(id));
      const count = await working((how) => alone(() => backUpInto(folders, how), how));
      if (count === undefined) return t('stopped');
      if (count === 0) return t('backedUpNone');
      return t(count === folders.length ? 'backedUp' : 'backedUpPart', { count, of: folders.length });
    });
  const add = () =>
    doing(async () => {
      const handle = await pickFolder();
      if (!handle) return '';
      for (const known of await readFolders()) {
        if (await known.handle.isSameEntry(handle)) return t('addedAlready', { name: nameOf(known) });
      }
      const folder = await addFolder(handle, Date.now());
      if (view?.vault === 'open') await backUp(folder);
      return t('folderAdded', { name: nameOf(folder) });
    });
  const giveAccess = (folder: FolderView) =>
    doing(async () => {
      const access = await askAccess(folder.handle);
      // The button that had the focus is gone.
      if (access === 'granted') heading.current?.focus();
      return t(access === 'granted' ? 'accessGiven' : 'accessRefused', { name: nameOf(folder) });
    });
  const verify = (folder: FolderView) =>
    doing(async () => {
      const count = await working((how) => alone(() => verifyFolder(folder, how), how));
      if (!count) return t('stopped');
      if (count.damaged) return t('verifiedDamaged', { count: count.damaged });
      return count.whole ? t('verified', { count: count.whole }) : t('verifiedNone');
    });
  const remove = (folder: FolderView) =>
    doing(async () => {
      await forgetFolder(folder.id);
      heading.current?.focus();
      return t('removed', { name: nameOf(folder) });
    });

  const hasFolders = 'showDirectoryPicker' in window;
  const busy = work !== undefined || restoring.work !== undefined;
  return (
    <div class="backup">
      <p>{t('what')}</p>
      <p>{t('hosts')}</p>
      <p>{t('noRecovery')}</p>
      {!view && !error && <p>{t('reading')}</p>}
      {error && <p class="error">{t('failed', { error })}</p>}
      {view && view.vault !== 'open' && (
        <p class="notice">
          {t(view.vault === 'off' ? 'vaultOff' : 'vaultLocked')} <a href="#vault">{t('vaultLink')}</a>
        </p>
      )}
      {view && view.vault !== 'off' && hasFolders && (
        <>
          <h3 tabIndex={-1} ref={heading}>
            {t('folders')}
          </h3>
          {view.folders.length === 0 && <p class="nothing">{t('empty')}</p>}
          <ul class="folder-cards">
            {view.folders.map((folder) => (
              <FolderCard
                key={folder.id}
                folder={folder}
                view={view}
                busy={busy}
                onAccess={() => void giveAccess(folder)}
                onVerify={() => void verify(folder)}
                onRemove={() => void remove(folder)}
                onRestore={({ name, at }) =>
                  void restoring.choose({
                    name: t('generation', { moment: formatMoment(at, language) }),
                    read: () => readGeneration(folder.handle, name),
                  })
                }
              />
            ))}
          </ul>
          <div class="actions">
            <Action off={busy} onDo={() => void add()}>
              {t('add')}
            </Action>
            {view.folders.length > 0 && (
              <Action main off={busy || view.vault !== 'open'} onDo={() => void backUp()}>
                {t('backUp')}
              </Action>
            )}
          </div>
        </>
      )}
      {work && <WorkLine {...work} />}
      <p role="status">{said}</p>
      {view && view.vault !== 'off' && (
        <Download view={view} alone={!hasFolders} backupWork={backupWork} onSay={setSaid} />
      )}
      <Restore takingIn={restoring} heading={restoreHeading} />
      {view && view.vault !== 'off' && <BackupChoices choices={view.choices} />}
    </div>
  );
}

/** The folder a person chooses; undefined when they choose none. Only right after a click. */
const pickFolder = (): Promise<FileSystemDirectoryHandle | undefined> =>
  window.showDirectoryPicker!({ id: 'backup', mode: 'readwrite' }).catch((error) => {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  });
