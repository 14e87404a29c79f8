import type { ProgressEvent } from './progress';

/** Where an event stands among the others, whoever recorded it and wherever it is met. */
export const placeOf = ({ at, order = at }: ProgressEvent): number => order;

/** Events in the one order that does not depend on how they were met: imports fold like the original. */
export function inOrder(events: Iterable<ProgressEvent>): ProgressEvent[] {
  const byId = new Map<string, ProgressEvent>();
  for (const event of events) {
    const other = byId.get(event.id);
    // One id stands for one event. Should a damaged file say otherwise, the choice may not depend on who came first.
    if (!other || JSON.stringify(event) < JSON.stringify(other)) byId.set(event.id, event);
  }
  return [...byId.values()].sort((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));
}

/**
 * Ids of the events that do not count, since a person took them back. An undo can itself be undone by a later one; it
 * reaches its own journey only, and never the start of one.
 */
export function takenBack(ordered: readonly ProgressEvent[]): Set<string> {
  const positions = new Map(ordered.map(({ id }, position) => [id, position]));
  const gone = new Set<string>();
  for (let position = ordered.length - 1; position >= 0; position--) {
    const undo = ordered[position]!;
    if (undo.type !== 'undone' || gone.has(undo.id)) continue;
    const target = ordered[positions.get(undo.event) ?? -1];
    if (target?.journey !== undo.journey || target.type === 'journeyStarted') continue;
    // Only what came before can be undone where both are undos: none can hang on itself.
    if (target.type === 'undone' && positions.get(target.id)! >= position) continue;
    gone.add(target.id);
  }
  return gone;
}
