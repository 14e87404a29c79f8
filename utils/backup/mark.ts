import { readKeeping } from '../storage/database';
import { storedMark, takeStoredMark } from '../storage/mark';
import { readSettings } from '../storage/settings';
import { digestOf } from './folder';

/** While nothing was ever kept. */
export const NOTHING_YET = '';

/**
 * The state of all that is kept, settings included, and of what closes it: a copy made under the same mark holds
 * everything, and opens with the passphrase of today.
 */
export const readMark = async (): Promise<string> => whole(await storedMark());

/** The mark of a copy that is about to be made: whatever changes from now on has another. */
export const takeMark = async (): Promise<string> => whole(await takeStoredMark());

async function whole(mark: string | undefined): Promise<string> {
  if (mark === undefined) return NOTHING_YET;
  const [{ judgedWith: _, ...settings }, { keeping }] = await Promise.all([readSettings(), readKeeping(true)]);
  // New with each passphrase.
  const passphrase = keeping.vault && Array.from(keeping.vault.privateKey.iv);
  const around = JSON.stringify([settings, keeping.vault?.id, passphrase]);
  return `${mark}.${(await digestOf(new TextEncoder().encode(around))).slice(0, 24)}`;
}
