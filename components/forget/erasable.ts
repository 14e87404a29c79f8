import type { Module } from '../../utils/core/checklist';
import type { Journey } from '../../utils/core/progress';
import type { TrainingSession } from '../../utils/core/session';
import { type RememberedListing, rememberedListings } from '../../utils/storage/holdings';
import { readProgress } from '../../utils/storage/progress';
import { listSessions } from '../../utils/storage/sessions';
import { eventsOfModule } from '../../utils/training/forget-module';
import { programmesKnown, readJourneys } from '../../utils/training/journeys';

/** What can be erased one by one. */
export interface Erasable {
  listings: RememberedListing[];
  /** Modules in which something has happened. */
  modules: { journey: Journey; module: Module }[];
  sessions: TrainingSession[];
}

/** Rejects with `VaultLocked`. */
export async function readErasable(): Promise<Erasable> {
  const [listings, sessions, journeys, events, programmes] = await Promise.all([
    rememberedListings(),
    listSessions(),
    readJourneys(),
    readProgress(),
    programmesKnown(),
  ]);
  const modules = [...journeys.values()].flatMap((journey) => {
    const own = events.filter((event) => event.journey === journey.id);
    const all = programmes.find(({ id }) => id === journey.programme)?.modules ?? [];
    return all.filter((module) => eventsOfModule(own, module).length > 0).map((module) => ({ journey, module }));
  });
  return { listings, modules, sessions };
}
