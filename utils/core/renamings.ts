import type { Programme, Step } from './checklist';

/** By programme: the current id of each former one. */
export type Renamings = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What steps were called before, each programme for itself: one trainer's renaming touches no other programme. */
export function renamings(programmes: Iterable<Programme>): Renamings {
  const entries = [...programmes].map(({ id, modules }) => {
    const steps: Step[] = modules.flatMap(({ parts }) => parts.flatMap((part) => part.steps));
    const current = new Set(steps.map((step) => step.id));
    const former = steps.flatMap((step) => (step.formerly ?? []).map((old) => [old, step.id] as const));
    return [id, new Map(former.filter(([old]) => !current.has(old)))] as const;
  });
  return new Map(entries);
}
