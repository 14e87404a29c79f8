import type { Programme } from '../core/checklist';
import { foldProgress, type Journey, type ProgressEvent, renamings } from '../core/progress';
import type { ResultFile } from '../core/results';
import type { TrainingSession } from '../core/session';

/** All that is known of one person's training, under a pseudonym. */
export interface LearnerRecord {
  pseudonym: string;
  programme: Programme;
  journey: Journey;
  /** What the journey was folded from. */
  events: readonly ProgressEvent[];
  listings: ResultFile['listings'];
  /** When the results were handed over; milliseconds since the epoch. */
  exportedAt: number;
  /** The trainer's remark on this person in the session; empty outside one. */
  remark: string;
}

/** What a proof is made from: one person's own journey, or the results a session has collected. */
export interface ProofSource {
  session?: TrainingSession;
  /** What the session follows; absent when it is not known here. */
  programme?: Programme;
  learners: readonly LearnerRecord[];
  /** Pseudonyms of participants whose results are still awaited, or cannot be read. */
  missing: readonly string[];
  /** When the proof is made; milliseconds since the epoch. */
  madeAt: number;
}

interface Setting {
  /** Those that come with the product and the trainer's own. */
  programmes: readonly Programme[];
  /** How the session calls this person, where that differs from the file. */
  pseudonym?: string;
  remark?: string;
}

/** The record of a result file; undefined when its journey or its programme is not known here. */
export function recordOf(file: ResultFile, { programmes, pseudonym, remark = '' }: Setting): LearnerRecord | undefined {
  const programme = file.programme ?? programmes.find(({ id }) => id === file.journey.programme);
  const journey = programme && foldProgress(file.events, renamings([programme])).get(file.journey.id);
  if (!programme || !journey) return undefined;
  return {
    pseudonym: pseudonym ?? file.pseudonym,
    programme,
    journey,
    events: file.events,
    listings: file.listings,
    exportedAt: file.exportedAt,
    remark,
  };
}
