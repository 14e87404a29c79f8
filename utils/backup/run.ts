import { changeFolder, type Folder } from '../storage/folders';
import { VaultLocked } from '../storage/records';
import { readChoices } from './choices';
import { opens, openVaultNow, type Sealed, sealEverything } from './content';
import { accessTo, checkWritten, listFolder, readGeneration, removeFile, writeGeneration } from './folder';
import { type Generation, latestFirst, nameOf, removable, writerOf } from './generations';
import { takeMark } from './mark';
import { folderError } from './trouble';

/** How far a long work has come. */
export type Stage =
  /** Records read and sealed, of how many. */
  | { stage: 'reading'; done: number; of: number }
  /** Folders or copies done before, of how many. */
  | { stage: 'writing' | 'checking'; folder: string; done: number; of: number };

export interface Work {
  signal?: AbortSignal;
  onStage?(stage: Stage): void;
}

const LOCK = 'backup';

/** One at a time in all windows: a second one waits, or, where it need not be now, gives up and gets undefined. */
export const alone = <T>(deed: () => Promise<T>, { orNever = false, signal }: { orNever?: boolean } & Work = {}) =>
  navigator.locks.request(LOCK, orNever ? { ifAvailable: true } : signal ? { signal } : {}, (lock) =>
    lock ? deed() : undefined,
  );

/**
 * Sees to it that each of these folders has a copy of everything as it is now: writes one and reads it back, or reads
 * back the one that is there when nothing has changed since. Then removes the generations that are too many. What goes
 * wrong with one folder is noted with it, and the others go on. Gives how many have their copy. Rejects with
 * `VaultLocked`, with the signal's reason, or when what is to be saved cannot be read. To be called through `alone`.
 */
export async function backUpInto(folders: readonly Folder[], { signal, onStage }: Work = {}): Promise<number> {
  const open = await withAccess(folders);
  if (open.length === 0) return 0;
  const { keep } = await readChoices();
  // Taken before anything is read: what changes meanwhile is in the next copy, if it is not in this one.
  const mark = await takeMark();
  let sealed: Promise<Sealed> | undefined;
  let written = 0;
  for (const [done, folder] of open.entries()) {
    const at = { folder: folder.handle.name, done, of: open.length };
    const copied = await noting(folder, signal, async () => {
      onStage?.({ stage: 'checking', ...at });
      if (await holdsAll(folder, mark)) return;
      sealed ??= sealEverything({
        signal,
        onProgress: (read, total) => onStage?.({ stage: 'reading', done: read, of: total }),
      });
      const content = await sealed;
      onStage?.({ stage: 'writing', ...at });
      await copyInto(folder, content, { mark, keep, signal });
    });
    if (copied) written++;
  }
  return written;
}

const withAccess = async (folders: readonly Folder[]): Promise<Folder[]> => {
  const access = await Promise.all(folders.map(({ handle }) => accessTo(handle)));
  return folders.filter((_, i) => access[i] === 'granted');
};

/** Does something with a folder. What goes wrong is noted with it, unless it is no matter of the folder's. */
async function noting(folder: Folder, signal: AbortSignal | undefined, deed: () => Promise<void>): Promise<boolean> {
  signal?.throwIfAborted();
  try {
    await deed();
    return true;
  } catch (error) {
    if (signal?.aborted || error instanceof VaultLocked) throw error;
    const { trouble, detail } = folderError(error);
    await changeFolder(folder.id, (known) => ({ ...known, trouble: { kind: trouble, detail, at: Date.now() } }));
    return false;
  }
}

/** Whether the folder's latest copy holds all there is, and is still as it was written. */
async function holdsAll({ id, handle, saved }: Folder, mark: string): Promise<boolean> {
  if (saved?.mark !== mark) return false;
  try {
    await checkWritten(handle, saved.name, saved.digest);
  } catch {
    return false;
  }
  const check = { at: Date.now(), whole: true };
  await changeFolder(id, ({ trouble: _, ...known }) => ({
    ...known,
    checked: { ...known.checked, [saved.name]: check },
  }));
  return true;
}

async function copyInto(
  { id, handle }: Folder,
  { content, digest, by }: Sealed,
  { mark, keep, signal }: { mark: string; keep: number; signal: AbortSignal | undefined },
): Promise<void> {
  const { generations, scraps } = await listFolder(handle, by);
  for (const scrap of scraps) await removeFile(handle, scrap);
  const taken = new Set(generations.map(({ name }) => name));
  let at = Date.now();
  while (taken.has(nameOf(at, by))) at += 1000;
  const name = nameOf(at, by);

  await writeGeneration(handle, name, content, signal);
  await checkWritten(handle, name, digest).catch(async (error) => {
    if (folderError(error).trouble === 'differs') await removeFile(handle, name);
    throw error;
  });

  let checked: Folder['checked'] = {};
  await changeFolder(id, ({ trouble: _, ...known }) => {
    const here = Object.entries(known.checked).filter(([other]) => taken.has(other));
    checked = { ...Object.fromEntries(here), [name]: { at, whole: true } };
    return { ...known, saved: { name, at, bytes: content.size, digest, mark }, checked };
  });
  const isVerified = (generation: Generation) => checked[generation.name]?.whole === true;
  const written = [...generations, { name, at, by }];
  for (const old of removable(written, { by, keep, isVerified, dayOf })) await removeFile(handle, old.name);
}

/** Calendar day where the merchant is. */
const dayOf = (at: number): string => new Date(at).toDateString();

/**
 * Reads back every generation that this vault has written into a folder, and opens it. What is found is noted with the
 * folder; when the latest is not whole, the next copy is due at once. Gives how many are whole, and how many are not.
 * Rejects with `VaultLocked`, or with the signal's reason. To be called through `alone`.
 */
export async function verifyFolder(
  folder: Folder,
  { signal, onStage }: Work = {},
): Promise<Record<'whole' | 'damaged', number>> {
  const count = { whole: 0, damaged: 0 };
  await noting(folder, signal, async () => {
    const { handle, id } = folder;
    const by = writerOf((await openVaultNow()).vault.id);
    // Of another vault, which has another passphrase, nothing can be said.
    const own = (await listFolder(handle, by)).generations.filter((generation) => generation.by === by);
    const checked: Folder['checked'] = {};
    for (const [done, { name }] of latestFirst(own).entries()) {
      onStage?.({ stage: 'checking', folder: handle.name, done, of: own.length });
      const whole = await opens(await readGeneration(handle, name), signal);
      count[whole ? 'whole' : 'damaged']++;
      checked[name] = { at: Date.now(), whole };
    }
    await changeFolder(id, ({ saved, trouble: _, ...known }) => ({
      ...known,
      checked,
      ...(saved && checked[saved.name]?.whole && { saved }),
    }));
  });
  return count;
}
