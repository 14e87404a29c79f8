import type { Programme } from '../core/checklist';
import { type OwnProgramme, openDatabase } from './database';
import { announce } from './progress';

/** The trainer's own programmes, in no particular order. */
export async function listOwnProgrammes(): Promise<OwnProgramme[]> {
  return (await openDatabase()).getAll('programmes');
}

/** One programme as it is kept; undefined when it was deleted meanwhile. */
export async function readOwnProgramme(id: string): Promise<OwnProgramme | undefined> {
  return (await openDatabase()).get('programmes', id);
}

/**
 * Adds or replaces one programme, tells every context, and gives the time noted. With `since`, the time of the state it
 * was made from, it gives undefined and stores nothing where the one kept has changed meanwhile. Rejects when the
 * browser refuses to store.
 */
export async function saveOwnProgramme(programme: Programme, since?: number): Promise<number | undefined> {
  const tx = (await openDatabase()).transaction('programmes', 'readwrite', { durability: 'strict' });
  const kept = since === undefined ? undefined : await tx.store.get(programme.id);
  const isStale = since !== undefined && kept?.changedAt !== since;
  const changedAt = Math.max(Date.now(), (since ?? 0) + 1);
  if (!isStale) tx.store.put({ id: programme.id, programme, changedAt });
  await tx.done;
  if (isStale) return undefined;
  announce();
  return changedAt;
}

/** Deletes one programme; journeys through it keep their events. */
export async function deleteOwnProgramme(id: string): Promise<void> {
  await (await openDatabase()).delete('programmes', id);
  announce();
}
