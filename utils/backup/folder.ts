import { bytesToHex } from '@noble/hashes/utils.js';
import { type Generation, generationOf, isScrapOf, nameInWriting } from './generations';
import { FolderError, folderError } from './trouble';

const READ_WRITE = { mode: 'readwrite' } as const;

/** Whether the browser lets us into a folder now, without asking anybody. Folders of the extension's own need no asking. */
export const accessTo = async (folder: FileSystemDirectoryHandle): Promise<PermissionState> =>
  (await folder.queryPermission?.(READ_WRITE)) ?? 'granted';

/** Asks the person for access; only right after a click. */
export const askAccess = async (folder: FileSystemDirectoryHandle): Promise<PermissionState> =>
  (await folder.requestPermission?.(READ_WRITE)) ?? 'granted';

export interface Contents {
  generations: Generation[];
  /** Names of files that writings cut short have left. */
  scraps: string[];
}

/** What of ours a folder holds; other files are none of our business. Rejects with `FolderError`. */
export const listFolder = (folder: FileSystemDirectoryHandle, by: string): Promise<Contents> =>
  told(async () => {
    const contents: Contents = { generations: [], scraps: [] };
    for await (const [name, { kind }] of folder.entries()) {
      if (kind !== 'file') continue;
      const generation = generationOf(name);
      if (generation) contents.generations.push(generation);
      else if (isScrapOf(name, by)) contents.scraps.push(name);
    }
    return contents;
  });

/**
 * Writes a generation: beside, then renamed, so that a file under its own name is always whole and no earlier one is
 * ever touched. Rejects with `FolderError`, or with the signal's reason; what was begun is then removed.
 */
export const writeGeneration = (
  folder: FileSystemDirectoryHandle,
  name: string,
  content: Blob,
  signal?: AbortSignal,
): Promise<void> =>
  told(async () => {
    const unfinished = nameInWriting(name);
    try {
      const file = await folder.getFileHandle(unfinished, { create: true });
      await content.stream().pipeTo(await file.createWritable(), signal ? { signal } : {});
      signal?.throwIfAborted();
      await file.move(name);
    } catch (error) {
      // The first error is the one to tell; a scrap that cannot be removed now is removed by the next writing.
      await folder.removeEntry(unfinished).catch(() => {});
      throw error;
    }
  }, signal);

/** A generation as it lies in the folder; its bytes are read when they are asked for. Rejects with `FolderError`. */
export const readGeneration = (folder: FileSystemDirectoryHandle, name: string): Promise<File> =>
  told(async () => (await folder.getFileHandle(name)).getFile());

/** Reads a generation back and compares it with what was written. Rejects with `FolderError`. */
export async function checkWritten(folder: FileSystemDirectoryHandle, name: string, digest: string): Promise<void> {
  const file = await readGeneration(folder, name);
  if ((await told(async () => digestOf(await file.arrayBuffer()))) !== digest) throw new FolderError('differs');
}

/** Removes a file of ours; one that is gone already is no trouble. */
export const removeFile = (folder: FileSystemDirectoryHandle, name: string): Promise<void> =>
  told(() =>
    folder.removeEntry(name).catch((error) => {
      if (folderError(error).trouble !== 'gone') throw error;
    }),
  );

/** SHA-256 in hexadecimal. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** Does something with a folder; what goes wrong is said as a `FolderError`, unless a person has stopped it. */
const told = <T>(deed: () => Promise<T>, signal?: AbortSignal): Promise<T> =>
  deed().catch((error) => {
    throw signal?.aborted ? signal.reason : folderError(error);
  });
