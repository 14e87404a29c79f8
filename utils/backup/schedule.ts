import { type Folder, readFolders } from '../storage/folders';
import { vaultStatus, watchVault } from '../storage/vault';
import { accessTo } from './folder';
import { readMark } from './mark';
import { alone, backUpInto } from './run';
import { nextCopyAt } from './standing';

/** Time between two looks at whether a copy is due; a look that finds nothing reads two small records. */
const LOOK = 30_000;
/** The page is drawn first. */
const FIRST_LOOK = 2_000;

/** Copies by itself, as long as this page is open, whatever has changed; gives the way to stop. */
export function keepCopies(): () => void {
  const stop = new AbortController();
  const look = () => void copyWhatIsDue(stop.signal).catch(() => {});
  const first = setTimeout(look, FIRST_LOOK);
  const timer = setInterval(look, LOOK);
  // What had to wait for the vault waits no longer.
  const unwatch = watchVault(look);
  return () => {
    unwatch();
    clearTimeout(first);
    clearInterval(timer);
    stop.abort();
  };
}

/**
 * Writes the copies that are due now, unless another window is at it. What cannot be written is noted with its folder;
 * while the vault is locked nothing can be read, and the copies wait.
 */
export async function copyWhatIsDue(signal?: AbortSignal): Promise<void> {
  await alone(
    async () => {
      if ((await vaultStatus()).state !== 'open') return;
      const [folders, mark] = await Promise.all([readFolders(), readMark()]);
      const due = await Promise.all(folders.map((folder) => isDue(folder, mark)));
      await backUpInto(
        folders.filter((_, i) => due[i]),
        signal ? { signal } : {},
      );
    },
    { orNever: true },
  );
}

async function isDue(folder: Folder, mark: string): Promise<boolean> {
  const next = nextCopyAt(folder, mark);
  if (next !== undefined) return next <= Date.now();
  // Up to date by our notes; somebody may have emptied the folder.
  return (await accessTo(folder.handle)) === 'granted' && !(await isThere(folder));
}

const isThere = ({ handle, saved }: Folder): Promise<boolean> =>
  handle.getFileHandle(saved!.name).then(
    async (file) => (await file.getFile()).size === saved!.bytes,
    () => false,
  );
