import type { Module } from '../core/checklist';
import type { ProgressEvent } from '../core/progress';
import type { Place } from '../storage/forget';
import { outline } from '../storage/kinds';
import { rowsBy } from '../storage/records';

/**
 * What happened in one module, of the events of one journey: on its steps, under whatever name they had, in its quizzes,
 * on its objectives, and what took any of that back. Without them, the rest folds as if the module had not been begun.
 */
export function eventsOfModule(events: readonly ProgressEvent[], { id, objectives, parts }: Module): ProgressEvent[] {
  const steps = new Set(parts.flatMap((part) => part.steps.flatMap((step) => [step.id, ...(step.formerly ?? [])])));
  const aims = new Set(objectives.map((objective) => objective.id));
  const own = events.filter(
    (event) =>
      ('step' in event && steps.has(event.step)) ||
      ('module' in event && event.module === id) ||
      ('objective' in event && aims.has(event.objective)),
  );
  const ids = new Set(own.map((event) => event.id));
  return [...own, ...events.filter((event) => event.type === 'undone' && ids.has(event.event))];
}

/** Where the history of one module in one journey lies. */
export async function placesOfModule(journey: string, module: Module): Promise<Place[]> {
  const rows = await rowsBy('progressEvents', 'byJourney', IDBKeyRange.bound([journey], [journey, []]));
  return eventsOfModule(rows.map(outline), module).map(({ id }) => ({ store: 'progressEvents', key: id }));
}
