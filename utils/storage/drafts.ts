import type { Draft } from '../draft/draft';
import { change, commit, find, keyOf, list } from './records';

/** Contexts of the extension tell each other which draft was changed. */
const CHANNEL = 'drafts';

const keyOfDraft = (id: string) => keyOf('drafts', { id });

/** All drafts, the latest changed first. */
export async function listDrafts(): Promise<Draft[]> {
  return (await list('drafts')).sort((a, b) => b.changedAt - a.changedAt);
}

export const readDraft = async (id: string): Promise<Draft | undefined> => find('drafts', await keyOfDraft(id));

/** Adds or replaces one draft. Rejects when the browser refuses to store. */
export async function saveDraft(draft: Draft): Promise<void> {
  await commit([{ store: 'drafts', put: draft }]);
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
  const next = await change('drafts', await keyOfDraft(id), (stored) => ({
    ...stored,
    edits: Object.fromEntries(Object.entries({ ...stored.edits, ...edits }).filter(([, form]) => form !== undefined)),
    marketplaces: marketplaces ?? stored.marketplaces,
    changedAt: at,
  }));
  if (next) tell(id);
  return next;
}

/** Deletes one draft; harmless when it is gone already. */
export async function deleteDraft(id: string): Promise<void> {
  await commit([{ store: 'drafts', remove: await keyOfDraft(id) }]);
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
