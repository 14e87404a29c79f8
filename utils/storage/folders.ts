import { openDatabase } from './database';
import type { Folder } from './schema';

export type { Check, Copy, Folder } from './schema';

const CHANNEL = 'folders';

/** In the order they were chosen. */
export async function readFolders(): Promise<Folder[]> {
  return (await (await openDatabase()).getAll('folders')).sort((a, b) => a.addedAt - b.addedAt);
}

export async function addFolder(handle: FileSystemDirectoryHandle, at: number): Promise<Folder> {
  const folder: Folder = { id: crypto.randomUUID(), handle, addedAt: at, checked: {} };
  await (await openDatabase()).put('folders', folder);
  announce();
  return folder;
}

/** Changes what is known of a folder, from what is stored at that moment; nothing when it was removed meanwhile. */
export async function changeFolder(id: string, change: (folder: Folder) => Folder): Promise<void> {
  const tx = (await openDatabase()).transaction('folders', 'readwrite');
  const folder = await tx.store.get(id);
  if (folder) void tx.store.put(change(folder));
  await tx.done;
  announce();
}

/** Forgets a folder; the files in it stay. */
export async function forgetFolder(id: string): Promise<void> {
  await (await openDatabase()).delete('folders', id);
  announce();
}

function announce(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls `listener` whenever something about the folders has changed, in any context; gives the way to stop. */
export function watchFolders(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => listener();
  return () => channel.close();
}
