import { readProgress } from '../storage/progress';
import { list } from '../storage/records';

/**
 * Ids of the steps of a programme that something was noted of: in a journey here, or in results a trainer has
 * collected. Rejects when the browser refuses to read.
 */
export async function stepsUsedIn(programme: string): Promise<ReadonlySet<string>> {
  const [events, results] = await Promise.all([readProgress(), list('results')]);
  const journeys = new Set(
    events.flatMap((event) => (event.type === 'journeyStarted' && event.programme === programme ? event.journey : [])),
  );
  const collected = results.flatMap(({ file }) => (file.journey.programme === programme ? file.events : []));
  const used = [...events.filter(({ journey }) => journeys.has(journey)), ...collected];
  return new Set(used.flatMap((event) => ('step' in event ? event.step : [])));
}

/** How many journeys here go through a programme. Rejects when the browser refuses to read. */
export async function journeysThrough(programme: string): Promise<number> {
  const events = await readProgress();
  const started = events.filter((event) => event.type === 'journeyStarted' && event.programme === programme);
  return new Set(started.map(({ journey }) => journey)).size;
}
