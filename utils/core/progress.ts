import { inOrder, takenBack } from './progress-order';
import type { Renamings } from './renamings';

export { type Renamings, renamings } from './renamings';

/** Who says so: the learner (« fait par moi ») or the trainer (« validé par le formateur »). */
export type Marker = 'learner' | 'trainer';
/** A quiz or a self-assessment places a person before, or tests after. */
export type Occasion = 'before' | 'after';
/** What tells one listing from all others: its id, on its marketplace. */
export interface ListingName {
  marketplace: string;
  listing: string;
}
/** The listing that proved something. */
export interface Proof extends ListingName {
  title: string;
}
export interface Answer {
  question: string;
  /** Index of the choice made; the one after the last says “I do not know”. */
  choice: number;
  right: boolean;
}

export type ProgressAction =
  /** A journey is one person's way through one programme, under a name; several run in parallel. */
  | { type: 'journeyStarted'; programme: string; name: string }
  | { type: 'journeyRenamed'; name: string }
  | { type: 'journeyClosed' | 'journeyReopened' }
  /** The few steps of the quick pass first, or all in order. */
  | { type: 'scopeChosen'; quick: boolean }
  | { type: 'stepOpened'; step: string }
  | { type: 'stepMarked'; step: string; by: Marker; done: boolean }
  | { type: 'stepSetAside'; step: string; reason: string }
  | { type: 'stepTakenUp'; step: string }
  | { type: 'stepProved'; step: string; proof: Proof }
  /** The listing that proved the step fails one of its rules by now. */
  | { type: 'stepLost'; step: string; proof: Proof; rules: readonly string[] }
  | { type: 'noteWritten'; step: string; by: Marker; text: string }
  | { type: 'remarkWritten'; module: string; text: string }
  | { type: 'quizTaken'; module: string; occasion: Occasion; answers: readonly Answer[] }
  /** From 1 (not at all) to 4 (alone, with ease). */
  | { type: 'selfAssessed'; objective: string; occasion: Occasion; level: number }
  /** An exercise of the demo listings: so many of its planted faults found, or mended. */
  | { type: 'exerciseTaken'; exercise: string; found: number; total: number }
  | { type: 'undone'; event: string };

/** One thing that happened. Never changed, never deleted one by one: the state is folded from all of them. */
export type ProgressEvent = ProgressAction & {
  /** Random; the same event met twice is one event. */
  id: string;
  /** Milliseconds since the epoch, by the clock of that moment. */
  at: number;
  /** Its place among the others where `at` does not tell: several at once, or a clock that was put back. */
  order?: number;
  journey: string;
};

export type StepStatus = 'notStarted' | 'lookedAt' | 'done' | 'proved' | 'notApplicable';

export interface StepProgress {
  status: StepStatus;
  openedAt?: number;
  /** When each marked it done. */
  marks: Partial<Record<Marker, number>>;
  notApplicable?: { reason: string; at: number };
  /** The listing that stands for it, and the day it first did. */
  proved?: Proof & { at: number };
  /** Set while that very listing fails again; the step keeps its status. */
  lost?: Proof & { at: number; rules: readonly string[] };
  notes: Partial<Record<Marker, { text: string; at: number }>>;
}

export interface ExerciseResult {
  at: number;
  found: number;
  total: number;
}

export interface Journey {
  id: string;
  programme: string;
  name: string;
  startedAt: number;
  /** Of the last event, whatever it was. */
  changedAt: number;
  closed: boolean;
  /** Goes through the quick pass first. */
  quick: boolean;
  steps: ReadonlyMap<string, StepProgress>;
  /** The step that was opened last: where to resume. */
  lastStep?: string;
  /** By module, the latest of each occasion. */
  quizzes: ReadonlyMap<string, Partial<Record<Occasion, { at: number; answers: readonly Answer[] }>>>;
  /** By objective. */
  levels: ReadonlyMap<string, Partial<Record<Occasion, { at: number; level: number }>>>;
  /** By module: the trainer's remark. */
  remarks: ReadonlyMap<string, { text: string; at: number }>;
  /** By exercise: how it went the first time and the latest. */
  exercises: ReadonlyMap<string, { first: ExerciseResult; latest: ExerciseResult }>;
  /** What a person did, latest last, and may still undo. */
  undoable: readonly ProgressEvent[];
}

export const emptyStep = (): StepProgress => ({ status: 'notStarted', marks: {}, notes: {} });

/** Deeds of a person; what the product notes by itself (opened, proved, lost) is no deed to undo. */
const DEEDS: readonly ProgressAction['type'][] = [
  'stepMarked',
  'stepSetAside',
  'stepTakenUp',
  'noteWritten',
  'remarkWritten',
];

type Unlocked<T> = T extends ReadonlyMap<infer K, infer V> ? Map<K, V> : T extends readonly (infer I)[] ? I[] : T;
/** A journey while it is folded. */
type Draft = { [K in keyof Journey]: Unlocked<Journey[K]> };

/**
 * What has come of every journey, by id. Neither the order nor the repetition of the events matters; events whose
 * journey was never started here (a file imported in part) are kept aside and count once it is.
 */
export function foldProgress(events: Iterable<ProgressEvent>, renamed: Renamings = new Map()): Map<string, Journey> {
  const ordered = inOrder(events);
  const undone = takenBack(ordered);
  const journeys = new Map<string, Draft>();
  for (const event of ordered) {
    if (event.type === 'journeyStarted' && !journeys.has(event.journey)) journeys.set(event.journey, begin(event));
  }
  for (const event of ordered) {
    const journey = journeys.get(event.journey);
    if (!journey) continue;
    journey.changedAt = Math.max(journey.changedAt, event.at);
    if (!undone.has(event.id)) take(journey, event, renamed.get(journey.programme));
  }
  for (const { steps } of journeys.values()) for (const step of steps.values()) step.status = statusOf(step);
  return journeys;
}

const begin = ({ journey: id, at, programme, name }: ProgressEvent & { type: 'journeyStarted' }): Draft => ({
  id,
  programme,
  name,
  startedAt: at,
  changedAt: at,
  closed: false,
  quick: false,
  steps: new Map(),
  quizzes: new Map(),
  levels: new Map(),
  remarks: new Map(),
  exercises: new Map(),
  undoable: [],
});

function take(journey: Draft, event: ProgressEvent, renamed?: ReadonlyMap<string, string>): void {
  if (DEEDS.includes(event.type)) journey.undoable.push(event);
  const { at } = event;
  if ('step' in event) {
    const id = renamed?.get(event.step) ?? event.step;
    const step = journey.steps.get(id) ?? emptyStep();
    journey.steps.set(id, step);
    if (event.type === 'stepOpened') journey.lastStep = id;
    takeStep(step, event);
    return;
  }
  switch (event.type) {
    case 'journeyRenamed':
      journey.name = event.name;
      break;
    case 'journeyClosed':
    case 'journeyReopened':
      journey.closed = event.type === 'journeyClosed';
      break;
    case 'scopeChosen':
      journey.quick = event.quick;
      break;
    case 'remarkWritten':
      if (event.text) journey.remarks.set(event.module, { text: event.text, at });
      else journey.remarks.delete(event.module);
      break;
    case 'quizTaken':
      put(journey.quizzes, event.module, event.occasion, { at, answers: event.answers });
      break;
    case 'selfAssessed':
      put(journey.levels, event.objective, event.occasion, { at, level: event.level });
      break;
    case 'exerciseTaken': {
      const latest = { at, found: event.found, total: event.total };
      journey.exercises.set(event.exercise, { first: journey.exercises.get(event.exercise)?.first ?? latest, latest });
      break;
    }
  }
}

function put<T>(map: Map<string, Partial<Record<Occasion, T>>>, key: string, occasion: Occasion, value: T): void {
  map.set(key, { ...map.get(key), [occasion]: value });
}

function takeStep(step: StepProgress, event: ProgressEvent & { step: string }): void {
  const { at } = event;
  switch (event.type) {
    case 'stepOpened':
      step.openedAt ??= at;
      break;
    case 'stepMarked':
      if (event.done) step.marks[event.by] = at;
      else delete step.marks[event.by];
      break;
    case 'stepSetAside':
      step.notApplicable = { reason: event.reason, at };
      break;
    case 'stepTakenUp':
      delete step.notApplicable;
      break;
    case 'stepProved':
      // The first proof stays, with its day, and when its listing is mended. Another listing takes over a lost one only.
      if (!step.proved || (step.lost && !isSameListing(step.proved, event.proof))) step.proved = { ...event.proof, at };
      else if (!isSameListing(step.proved, event.proof)) break;
      delete step.lost;
      break;
    case 'stepLost':
      if (!step.proved || !isSameListing(step.proved, event.proof)) break;
      step.lost ??= { ...event.proof, at, rules: event.rules };
      break;
    case 'noteWritten':
      if (event.text) step.notes[event.by] = { text: event.text, at };
      else delete step.notes[event.by];
      break;
  }
}

/** Whether both speak of one listing, whatever its title was at the time. */
export const isSameListing = (one: ListingName, other: ListingName): boolean =>
  one.marketplace === other.marketplace && one.listing === other.listing;

/** What a person said goes before what the product noted. */
function statusOf({ notApplicable, marks, proved, openedAt }: StepProgress): StepStatus {
  if (notApplicable) return 'notApplicable';
  if (proved) return 'proved';
  if (marks.learner !== undefined || marks.trainer !== undefined) return 'done';
  return openedAt === undefined ? 'notStarted' : 'lookedAt';
}
