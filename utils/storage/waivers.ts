import type { Waiver } from '../core/waiver';
import { openDatabase } from './database';

/** All waivers; a shop has dozens, not thousands. */
export async function listWaivers(): Promise<Waiver[]> {
  return (await openDatabase()).getAll('waivers');
}

/** One decision for each rule and listing: saying it twice, or a message that is repeated, changes nothing. */
export const waiverId = ({ rule, marketplace = '', listing = '' }: Pick<Waiver, 'rule' | 'marketplace' | 'listing'>) =>
  `${marketplace}|${listing}|${rule}`;

/** Adds or replaces one waiver. Rejects when the browser refuses to store. */
export async function saveWaiver(waiver: Waiver): Promise<void> {
  await (await openDatabase()).put('waivers', waiver);
}

/** Takes back every waiver on listings that `isMeant` names, on whatever marketplace. */
export async function deleteWaiversOn(isMeant: (listing: string) => boolean): Promise<void> {
  const tx = (await openDatabase()).transaction('waivers', 'readwrite');
  for (const { id, listing } of await tx.store.getAll()) {
    if (listing !== undefined && isMeant(listing)) tx.store.delete(id);
  }
  await tx.done;
}

/** Takes a waiver back; harmless when it is gone already. */
export async function deleteWaiver(id: string): Promise<void> {
  await (await openDatabase()).delete('waivers', id);
}

/** Changes a waiver as it is stored at that moment; one that was taken back meanwhile stays gone. */
export async function amendWaiver(id: string, change: (stored: Waiver) => Partial<Waiver>): Promise<void> {
  const tx = (await openDatabase()).transaction('waivers', 'readwrite');
  const stored = await tx.store.get(id);
  if (stored) tx.store.put({ ...stored, ...change(stored) });
  await tx.done;
}
