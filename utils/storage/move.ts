import type { IDBPDatabase } from 'idb';
import { connect, currentPlace, readKeeping, removePlacesBut } from './database';
import { firstPlace, removePlace } from './places';
import type { Keeping } from './schema';
import { changeKeeping } from './transact';

/**
 * Fills the next place and lets the former one go with its files, so that every context looks for the records anew.
 * Until `fill` has written how they are kept, the former place counts: stopped or killed before, everything is where it
 * was. Nobody writes meanwhile. For who holds `MOVE_LOCK`. Rejects with what `fill` throws, or when the browser refuses.
 */
export async function move(fill: (target: IDBPDatabase, keeping: Keeping) => Promise<void>): Promise<void> {
  await changeKeeping(() => ({ moving: true }));
  const { keeping } = await readKeeping();
  const to = Math.max((await currentPlace()) + 1, firstPlace());
  try {
    await removePlace(to);
    const target = (await connect(to)) as unknown as IDBPDatabase;
    try {
      await fill(target, keeping);
    } finally {
      target.close();
    }
  } catch (error) {
    await removePlace(to).catch(() => {});
    await changeKeeping(() => ({}), ['moving']);
    throw error;
  }
  await removePlacesBut(to);
}

/** How the records of a place are kept once all have come: what makes that place count. */
export const settled = ({ moving: _, ...keeping }: Keeping): Keeping => ({
  ...keeping,
  settled: true,
  change: Math.random(),
});
