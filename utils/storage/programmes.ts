import type { Programme } from '../core/checklist';
import { type OwnProgramme, openDatabase } from './database';

/** The trainer's own programmes, in no particular order. */
export async function listOwnProgrammes(): Promise<OwnProgramme[]> {
  return (await openDatabase()).getAll('programmes');
}

/** Adds or replaces one programme. Rejects when the browser refuses to store. */
export async function saveOwnProgramme(programme: Programme): Promise<void> {
  await (await openDatabase()).put('programmes', { id: programme.id, programme, changedAt: Date.now() });
}

/** Deletes one programme; journeys through it keep their events. */
export async function deleteOwnProgramme(id: string): Promise<void> {
  await (await openDatabase()).delete('programmes', id);
}
