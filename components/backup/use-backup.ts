import { useCallback, useEffect, useState } from 'preact/hooks';
import { readChoices, watchChoices } from '../../utils/backup/choices';
import { accessTo, listFolder, readGeneration } from '../../utils/backup/folder';
import { type Generation, latestFirst, writerOf } from '../../utils/backup/generations';
import { readMark } from '../../utils/backup/mark';
import { type Choices, type Standing, standingOf } from '../../utils/backup/standing';
import { folderError } from '../../utils/backup/trouble';
import { readKeeping } from '../../utils/storage/database';
import { type Check, type Folder, readFolders, watchFolders } from '../../utils/storage/folders';
import { type VaultState, vaultStatus, watchVault } from '../../utils/storage/vault';

export interface FolderView extends Folder {
  standing: Standing;
  /** Latest first; undefined where the browser does not let us look. */
  generations?: GenerationView[];
}
export interface GenerationView extends Generation {
  bytes: number;
  check?: Check | undefined;
  /** Not of this vault: it has another passphrase. */
  foreign: boolean;
}
export interface BackupView {
  folders: FolderView[];
  choices: Choices;
  vault: VaultState;
  mark: string;
  /** When this was looked at, in milliseconds since the epoch. */
  now: number;
}

/** Ages are shown in minutes. */
const LOOK = 30_000;

/** How it stands with the copies, kept up to date; an `error` when the browser refuses to say. */
export function useBackup(): { view?: BackupView; error?: string; look(): Promise<void> } {
  const [seen, setSeen] = useState<{ view?: BackupView; error?: string }>({});
  const look = useCallback(
    () =>
      readView().then(
        (view) => setSeen({ view }),
        (error) => setSeen((last) => ({ ...last, error: String(error) })),
      ),
    [],
  );
  useEffect(() => {
    void look();
    const again = () => void look();
    const timer = setInterval(again, LOOK);
    const stops = [watchFolders(again), watchChoices(again), watchVault(again)];
    return () => {
      clearInterval(timer);
      for (const stop of stops) stop();
    };
  }, [look]);
  return { ...seen, look };
}

async function readView(): Promise<BackupView> {
  const [folders, choices, mark, { state }] = await Promise.all([
    readFolders(),
    readChoices(),
    readMark(),
    vaultStatus(),
  ]);
  const { vault } = (await readKeeping()).keeping;
  const by = vault ? writerOf(vault.id) : '';
  const views = await Promise.all(folders.map((folder) => lookInto(folder, by, { mark, vault: state })));
  return { folders: views, choices, vault: state, mark, now: Date.now() };
}

async function lookInto(folder: Folder, by: string, now: { mark: string; vault: VaultState }): Promise<FolderView> {
  const access = await accessTo(folder.handle);
  const standing = standingOf(folder, access, now);
  if (access !== 'granted') return { ...folder, standing };
  try {
    const { generations } = await listFolder(folder.handle, by);
    const sized = generations.map(async (generation) => ({
      ...generation,
      bytes: (await readGeneration(folder.handle, generation.name)).size,
      check: folder.checked[generation.name],
      foreign: generation.by !== by,
    }));
    return { ...folder, standing, generations: latestFirst(await Promise.all(sized)) };
  } catch (error) {
    return { ...folder, standing: folderError(error).trouble };
  }
}
