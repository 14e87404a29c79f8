import type { Waiver } from '../core/waiver';
import { amend, commit, keyOf, list } from './records';

/** All waivers; a shop has dozens, not thousands. */
export const listWaivers = (): Promise<Waiver[]> => list('waivers');

/** One decision for each rule and listing: saying it twice, or a message that is repeated, changes nothing. */
export const waiverId = ({ rule, marketplace = '', listing = '' }: Pick<Waiver, 'rule' | 'marketplace' | 'listing'>) =>
  `${marketplace}|${listing}|${rule}`;

/** Adds or replaces one waiver. Rejects when the browser refuses to store. */
export const saveWaiver = (waiver: Waiver): Promise<void> => commit([{ store: 'waivers', put: waiver }]);

/** Takes back every waiver on listings that `isMeant` names, on whatever marketplace. */
export async function deleteWaiversOn(isMeant: (listing: string) => boolean): Promise<void> {
  const meant = (await listWaivers()).filter(({ listing }) => listing !== undefined && isMeant(listing));
  for (const { id } of meant) await deleteWaiver(id);
}

/** Takes a waiver back; harmless when it is gone already. */
export const deleteWaiver = async (id: string): Promise<void> =>
  commit([{ store: 'waivers', remove: await keyOf('waivers', { id }) }]);

/** Changes the open part of a waiver as it is stored at that moment; one that was taken back meanwhile stays gone. */
export const amendWaiver = async (
  id: string,
  change: (stored: Pick<Waiver, 'asked'>) => Pick<Waiver, 'asked' | 'confirmedAt'>,
): Promise<void> => amend('waivers', await keyOf('waivers', { id }), change);
