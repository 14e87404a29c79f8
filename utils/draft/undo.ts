/** What was, is and will be again: a value with the way back and forth. */
export interface Timeline<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
  /** What the last change was about, and when: typing on in one place is one step. */
  last?: { about: string; at: number };
}

/** Words typed with shorter pauses than this are taken back together. */
const ONE_STEP_MS = 2_000;
/** Older steps are forgotten. */
const MOST_STEPS = 200;

export const startTimeline = <T>(present: T): Timeline<T> => ({ past: [], present, future: [] });

/** The timeline after a change; what was undone before can no longer be redone. */
export function change<T>(timeline: Timeline<T>, present: T, about: string, at: number): Timeline<T> {
  const { past, last } = timeline;
  const goesOn = last?.about === about && at - last.at < ONE_STEP_MS && past.length > 0;
  return {
    past: goesOn ? past : [...past, timeline.present].slice(-MOST_STEPS),
    present,
    future: [],
    last: { about, at },
  };
}

export function undo<T>({ past, present, future }: Timeline<T>): Timeline<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redo<T>({ past, present, future }: Timeline<T>): Timeline<T> {
  const [next, ...rest] = future;
  if (next === undefined) return { past, present, future };
  return { past: [...past, present], present: next, future: rest };
}
