import type { Programme } from '../core/checklist';
import { announce } from './progress';
import { commit, find, list } from './records';
import type { OwnProgramme } from './schema';

/** The trainer's own programmes, in no particular order. */
export const listOwnProgrammes = (): Promise<OwnProgramme[]> => list('programmes');

/** One programme as it is kept; undefined when it was deleted meanwhile. */
export const readOwnProgramme = (id: string): Promise<OwnProgramme | undefined> => find('programmes', id);

/**
 * Adds or replaces one programme, tells every context, and gives the time noted. With `since`, the time of the state it
 * was made from, it gives undefined and stores nothing where the one kept has changed meanwhile. Rejects when the
 * browser refuses to store.
 */
export async function saveOwnProgramme(programme: Programme, since?: number): Promise<number | undefined> {
  const { id } = programme;
  const changedAt = Math.max(Date.now(), (since ?? 0) + 1);
  let isStale = false;
  await commit([{ store: 'programmes', put: { id, programme, changedAt } }], {
    within: async (tx, entries) => {
      const kept = since === undefined ? undefined : await tx.objectStore('programmes').get(id);
      isStale = since !== undefined && kept?.open.changedAt !== since;
      return isStale ? [] : entries;
    },
  });
  if (isStale) return undefined;
  announce();
  return changedAt;
}

/** Deletes one programme; journeys through it keep their events. */
export async function deleteOwnProgramme(id: string): Promise<void> {
  await commit([{ store: 'programmes', remove: id }]);
  announce();
}
