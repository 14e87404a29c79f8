import type { Draft } from '../draft/draft';
import { openDatabase } from './database';

/** Contexts of the extension tell each other which draft was changed. */
const CHANNEL = 'drafts';

/** All drafts, the latest changed first. */
export async function listDrafts(): Promise<Draft[]> {
  const drafts = await (await openDatabase()).getAll('drafts');
  return drafts.sort((a, b) => b.changedAt - a.changedAt);
}

export async function readDraft(id: string): Promise<Draft | undefined> {
  return (await openDatabase()).get('drafts', id);
}

/** Adds or replaces one draft. Rejects when the browser refuses to store. */
export async function saveDraft(draft: Draft): Promise<void> {
  await (await openDatabase()).put('drafts', draft);
  tell(draft.id);
}

/**
 * Changes some fields of a stored draft, leaving alone what another window has changed meanwhile; `undefined` takes an
 * edit away. Gives the result; undefined when the draft was deleted, which stays so. Rejects when the browser refuses.
 */
export async function patchDraft(
  id: string,
  {
    edits,
    marketplaces,
    at,
  }: { edits: Partial<Draft['edits']>; marketplaces?: readonly string[] | undefined; at: number },
): Promise<Draft | undefined> {
  const tx = (await openDatabase()).transaction('drafts', 'readwrite', { durability: 'strict' });
  const stored = await tx.store.get(id);
  if (!stored) return undefined;
  const merged = Object.entries({ ...stored.edits, ...edits }).filter(([, form]) => form !== undefined);
  const next: Draft = {
    ...stored,
    edits: Object.fromEntries(merged),
    marketplaces: marketplaces ?? stored.marketplaces,
    changedAt: at,
  };
  await tx.store.put(next);
  await tx.done;
  tell(id);
  return next;
}

/** Deletes one draft; harmless when it is gone already. */
export async function deleteDraft(id: string): Promise<void> {
  await (await openDatabase()).delete('drafts', id);
  tell(id);
}

function tell(id: string) {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(id);
  channel.close();
}

/** Calls `listener` with the id of each draft that changes in any context, this one included; gives the way to stop. */
export function watchDrafts(listener: (id: string) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => listener(String(data));
  return () => channel.close();
}
